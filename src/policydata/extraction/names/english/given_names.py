"""Given names of people in Latin letters: a capitalised word after one of them is a family name."""

from __future__ import annotations

from policydata.extraction.names.words import words

GIVEN_NAMES = words("""
    Ottoline Cuthbert Odalys Merritt Lorcan Anselm Absolon Ambrose Araminta Aurelio Benedikta Calixta Casimir Celestine Clemency
    Cosima Cressida Crispina Dashiell Desdemona Drusilla Eamonn Ebenezer Eithne Elowen Emeric Ephraim Eudora Fabrice Ferdinanda
    Fenella Fleur Galen Gethin Gwendolen Hadrian Hesper Ignacia Ingeborg Isolde Jocasta Kasimir Leander Leocadia Linnea Lucasta
    Ludmila Lysander Maelle Maxim Meinrad Melisande Nadezhda Nerissa Octavio Odalric Oisin Orsolya Osric Padraig Perdita Philomena
    Quentin Rafe Rhiannon Roisin Rosalba Rowena Sanna Seraphina Sorcha Tancred Thaddea Theodosia Thora Tobiah Urszula Valentijn
    Verity Waldo Winona Xanthe Ysolde Zdenko Zephyrine Zoltan
    Maarit Per-Olof Lars-Erik Wendeline Karl-Johan Jean-Luc Jean-Marc Jean-Pierre Marie-Claire Anna-Lena Eva-Maria
    Aivars Ajar Algirdas Aloysio András Anu Anupam Artis Arvydas Aušra Aécio Baijayant Bartosz Bassem Bev Bharat
    Birutė Boitumelo Bożena Caoimhe Chanda Chandrashekhar Chinmayi Ciarán Citlali Codruța Cormac Cristian Dacian
    Dharmendra Diarmuid Dilma Donnchadh Dragoş Dragoș Dubravka Dzifa Dániel Dóra Dương Eilís Elorm Eszter Eunício
    Fergal Fiame Fionnuala Gearóid Gleisi Gráinne Gunta Hone Horia Huỳnh Hēmi Hồ Ileana Ilze Inese Ingrida Ināra Ionuț
    Itzel Jandira Jepkosgei Jindřich Jiřina Katarzyna Kateřina Kersti Kiren Kolinda Krešimir Krišjānis Ladislav Laila
    Laimdota Laurențiu Liviu Lochlann Lukáš Luminița Luíza Mairead Malavika Mansukh Mantas Maricarmen Marielle
    Marisela Mereana Micheál Miljenko Mircea Mislav Muireann Mulenga Musalia Mutinta Mwajuma Márton Nanaia Nanjala
    Nayeli Neale Neema Nekesa Nemanja Neven Ngahuia Nicolae Nicușor Nkiru Nnenna Nollaig Normunds Oana Odhiambo Ognjen
    Olubunmi Oğuz Peadar Phan Phạm Prahlad Pralhad Pádraic Pádraig Radha Rafał Raluca Rehema Rigoberta Riyadh Ruha
    Réka Róisín Răzvan Sandris Saoirse Saúl Saša Seán Shivangi Shyam Siaosi Siniša Sinéad Siobhán Slaven Socorro
    Stjepan Subramanian Svatopluk Szymon Síle Taavi Tadhg Tareq Tayfun Tereza Tetsuro Thúy Tibor Tipene Tolga Tolulope
    Toshimitsu Trần Trọng Tumaini Tábata Tāmati Uğur Vaidotas Vaira Vasundhara Vidushi Viliami Vilija Vjekoslav Vladan
    Vlastimil Vojislav Volkan Võ Věra Věroslav Vượng Wafaa Wanda Whetu Whina Wiesława Xóchitl Yadira Yasemin Yemi
    Yolotl Yoshimasa Yoweri Zbyněk Zdeňka Zdravko Zdzisława Zorica Zsófi Zuhura Zvonko Ágota Çağla Çetin Éamon Özlem
    Úna Ülle Đặng Đỗ Đức Łucja Łukasz Řehoř Şafak Şahin Şebnem Şule Šimon Štěpánka Żaneta Žana Žygimantas Ștefan
    Ștefania Țipora
    Bonnie Tena Aleid Raymond
    Aad Aarav Aaron Aarti Abayomi Abbas Abdel Abdelaziz Abdelkader Abdou Abdul Abdulaziz Abdulla Abdullah Abdulrahman
    Abdur Abeba Abebe Abelardo Abena Abhay Abhijit Abhishek Abigail Abiodun Abiola Absalom Abu Abubakar Abukari Abílio
    Achala Achieng Achieng' Achille Achim Ada Adaeze Adalberto Adam Adama Adanna Adebayo Adebola Adedayo Adekunle Adel
    Adela Adelani Adele Adelheid Adeline Adelino Ademola Adeola Adesina Adetokunbo Adewale Adham Adil Aditi Aditya
    Adjoa Adjoua Adnan Adolfo Adomas Adriaan Adrian Adriana Adrienne Adrián Adwoa Adán Afi Afonso Afua Agatha Aggeliki
    Agnes Agneta Agnieszka Agné Agnė Agostino Agung Agus Agustina Agustín Agyei Aharon Ahlam Ahmad Ahmed Ahmet Aida
    Aidan Aidar Aigerim Aigul Aiko Ainhoa Ainura Ainārs Aisha Aissatou Aistė Aitana Aivar Ajay Ajit Ajoke Akash Akbar
    Akhil Akihiko Akiko Akin Akinori Akintunde Akinwumi Akio Akira Akissi Akito Akmal Akosua Akram Aksel Akshay Akua
    Akwasi Akwetey Alaa Alan Alasan Alasdair Alassane Alastair Albert Alberta Alberto Albin Albrecht Alda Aldina Aldo
    Alec Alejandra Alejandro Aleksander Aleksandr Aleksandra Aleksei Alemayehu Alena Alessandra Alessandro Alessia
    Alessio Alex Alexa Alexander Alexandra Alexandros Alexandru Alexei Alexey Alexis Aleš Alfio Alfons Alfonso Alfred
    Alfredo Alhassan Ali Alia Alice Alicia Aliko Alina Aline Aliona Aliou Alioune Alison Alistair Aliya Alka Allan
    Allison Almerinda Almudena Alofa Alois Alojz Alok Alon Alondra Alonzo Alphonse Altantsetseg Althea Alva Alvin
    Alyssa Amadeu Amadou Amaka Amal Amalia Aman Amanda Amandine Amani Amanuel Amara Amarachi Amartya Amaury Ambar
    Amber Ambika Amedeo Amel Amelia Amer Amha Amin Amina Aminata Aminu Amir Amit Amita Amitabh Amma Ammar Amnon Amol
    Amos Amrita Amy Américo Ana Anabel Anabela Anacleto Anahit Anahí Anan Anand Anandi Anant Ananya Anas Anastasia
    Anastasiia Anastasios Anat Anaïs Anders Andi Andis Andrea Andreas Andrei Andrej Andreja Andrejs Andres Andrew
    Andrey Andrii Andris Andrius Andriy Andrus Andrzej André Andrés Anele Aneta Anfisa Angela Angelica Angelina Angelo
    Anggun Angus Angélica Anh Anil Anirudh Anish Anisur Anita Anja Anjali Anjana Anju Anjum Anka Anke Ankit Ankita Ann
    Ann-Kristin Anna Annabel Annalisa Annamaria Anne Anne-Marie Annegret Anneke Annelies Anneliese Annemarie Annett
    Annette Annie Annika Anong Anouk Anselm Anselmo Ansgar Antanas Anthi Anthony Antje Antoine Anton Antonella Antonia
    Antonina Antonio Antonín Antti António Anucha Anuj Anup Anupama Anura Anuradha Anusha Anvar Anwar Aníbal Aoife
    Aparna Apirak Apiyo Apostolos Araba Araceli Aram Arash Aravind Archana Archibald Archil Areej Arend Areti Arevik
    Ariadna Ariana Arianna Arief Ariela Arif Arifur Aris Arjen Arjun Arkady Arlene Armand Armando Armen Armin Armindo
    Arnaldo Arnau Arnaud Arne Arnold Arnout Arpi Arrigo Artak Artem Arthit Arthur Artur Arturas Arturo Arun Aruna
    Arundhati Arvid Arvind Arvo Arwa Aryan Arūnas Asaf Asako Asamoah Asante Asbjørn Asen Asha Ashima Ashish Ashley
    Ashok Ashot Ashraf Ashwin Ashwini Asif Asim Askar Asma Asmaa Asmare Astrid Asya Atanas Athanasios Athina Atsu
    Atsuko Atsushi Attila Attilio Atul Aubrey Aude Audra Audrey Audrius Auguste Augusto Augustus Aung Aurelia Aurelio
    Aurélie Aurélien Austin Avery Avi Avigail Avinash Avishai Avner Avraham Awa Axel Aya Ayah Ayaka Ayako Ayala Ayanda
    Aybek Ayele Ayelet Ayesha Aylin Ayman Aynur Ayo Ayodele Ayokunle Ayten Ayu Ayub Ayumi Ayşe Ayşegül Azadeh Azamat
    Azar Azeb Aziz Aziza Azizah Azlan Azman Azubuike Azucena Aída Aïcha Aïssata Aïssatou Babacar Babajide Babatunde
    Badr Bahar Bahram Baiba Bakary Bakhyt Bakyt Balaji Baltasar Baltazar Balthasar Balázs Bambang Ban Bao Baptiste
    Barbara Barbora Barnaby Barney Barry Bartholomew Bartolomé Baruch Barun Basel Basem Bashar Basma Bastiaan Bastian
    Basuki Batbayar Batool Batyr Bayu Beata Beate Beatrice Beatriz Becky Begimai Behnam Bekzod Belgin Belinda Belmiro
    Ben Bence Benedetta Benedetto Benedict Bengt Benito Benjamin Benjamín Benno Benoît Bento Berhane Berhanu Berit
    Berk Berna Bernadette Bernard Bernardino Bernardo Bernd Bernhard Bernice Bert Berta Bertha Bertil Bertrand Beryl
    Besik Bessie Bettina Betty Beverly Beyene Bhaskar Bhavana Bhim Bhupinder Biagio Bianca Bibi Bidzina Bilal Bilge
    Biljana Billy Bimal Bina Bindu Biniam Binod Biodun Birger Birgit Birgitta Birhanu Birte Birtukan Bishnu Bjarne
    Björn Blagoja Blaise Blanca Blanche Blaž Blerta Bo Boaz Bobby Bodo Bogdan Bogdana Bohdan Bohumil Bojan Bojana
    Bolaji Boleslav Bolormaa Bolot Bonface Bongani Bongbong Bonnie Bontle Boonsong Bopha Boris Borislav Boriss Borja
    Borut Botagoz Boubacar Bounmy Bounnhang Božena Božidar Brad Bradford Bradley Brandon Branimir Branislav Branka
    Branko Brenda Brendan Brent Brett Brian Briana Bridget Brigitte Britt Britta Brittany Bronisław Bronwyn Bruce
    Brunella Bruno Bryan Brynhild Brígida Budi Buhari Bujar Bukola Burak Burcu Burkhard Bushra Byron Bärbel Béla
    Bérénice Bích Caetano Caitlin Callum Calogero Cameron Camila Camilla Camille Camilo Canan Candace Candela Carina
    Carl Carla Carlo Carlos Carlota Carlotta Carly Carmel Carmela Carmelo Carmen Carmine Carol Carolien Carolina
    Caroline Carolyn Carrie Carsten Casey Caspar Casper Cassandra Cassius Catalina Caterina Catherine Cato Cayetana
    Cecil Cecilia Cecily Cedric Cees Celia Celine Celso Cemal Cengiz Ceren Cesare Cesáreo Cezary Chai Chaim Chaiwat
    Chalerm Chaminda Chana Chandan Chandrika Chanida Chantal Chanthavong Chanthou Charalambos Charlene Charles Charlie
    Charlotte Chebet Chege Cheikh Cheryl Chetan Chiara Chidera Chidi Chidiebere Chidimma Chie Chiedza Chieko Chihiro
    Chijioke Chikako Chikondi Chimamanda Chinedu Chinelo Chineye Chinonso Chinua Chinwe Chioma Chipo Chisomo Chitalu
    Chitra Chiyo Chloe Chris Christa Christelle Christer Christian Christie Christina Christine Christof Christoph
    Christophe Christopher Christos Christy Chuka Chukwudi Chukwuemeka Chukwuma Châu Ciara Cinzia Ciprian Citra Claire
    Clara Clarence Clarissa Claude Claudette Claudia Claudio Clement Clementine Clifford Clifton Clint Clive Clyde
    Cláudia Cláudio Clémence Clément Colette Colin Colleen Conceição Conchita Connor Conor Conrad Cora Corazon
    Cordelia Corentin Corina Corinne Cornelia Cornelis Cornelius Corrado Cosimo Cosmin Costanza Courtney Craig
    Crisanto Crispin Cristiano Cristina Cristián Cristóbal Csaba Csilla Cuong Curtis Custódio Cynthia Cyril Cyrille
    Cyrus Czesław Cândida Cécile Cédric Célia Céline César Călin Cătălin Dace Dafna Dagmar Dagny Daichi Dainius
    Daisuke Daiva Dalal Dalia Dalibor Dalitso Damian Damien Damilola Damir Damián Damjan Damon Dana Danail Danica
    Daniel Daniela Danielle Danijela Danilo Daniyar Danjuma Danladi Danny Danuta Daphne Darcy Daria Dario Darius
    Dariusz Darja Darko Darlene Darrell Darren Darya Daryl Darío Dauren Dave Davi David Davide Davit Davor Dawit Dayo
    Deanna Debjani Debora Deborah Debra Declan Dedi Deepa Deepak Deepika Deidre Deirdre Dejan Delfina Delia Della
    Delphine Demba Denis Denisa Denise Dennis Denys Deolinda Derek Dermot Desislava Desmond Despina Detlef Devendra
    Devika Devin Dewi Dexter Dhananjay Dhruv Dian Diana Diane Dianne Didier Diego Dieter Dietmar Dietrich Dikembe
    Diksha Dilara Dilip Dilnoza Dimas Dimitar Dimitra Dimitri Dimitrios Dimitris Dina Dinara Dineo Dinesh Dinis Dipak
    Dipti Dirk Divya Djibril Dmitri Dmitry Dmytro Doaa Dodong Doina Domenico Dominic Dominika Dominique Domènec Donald
    Donatella Donato Donna Donovan Dora Doreen Dorin Dorina Doris Dorota Dorothea Dorothee Dorothy Doru Doug Douglas
    Dov Doyin Dragan Dragana Dragica Dragomir Dries Dritan Dror Dulce Dumisani Dumitru Duncan Dunya Dustin Dušan Dwi
    Dwight Dylan Dzintra Débora Dũng Eamon Ebba Ebele Ebenezer Ebere Eberhard Ebo Ebru Ece Eckhard Edeltraud Edem Edi
    Edita Edite Edith Edmond Edmund Edmundo Edna Edoardo Eduard Eduarda Eduardo Eduards Edvard Edward Edwin Edwina
    Eefje Eero Effie Efrat Efraín Efren Efstathios Eftychia Efua Egils Eglė Egon Ehsan Ehud Eiichi Eiji Eike Eiko Eila
    Eileen Einar Eino Eira Eirini Eitan Eivind Ejike Ekaterina Ekaterine Ekene Eko Ekow Ekrem Ektor Ekua Elad Elaine
    Eleanor Eleanora Elena Eleni Eleri Elfriede Elham Eli Elias Eliezer Elif Elijah Elin Eliot Elisa Elisabete
    Elisabetta Elise Eliza Elizabeth Elke Ella Ellen Ellinor Elliot Elliott Elna Eloise Elon Eloy Eloísa Els Elsa
    Elsie Elspeth Elton Elvira Elías Elżbieta Emanuela Emanuele Emebet Emeka Emese Emi Emil Emilia Emiliano Emilie
    Emilija Emilio Emily Emin Emine Emma Emmanouil Emmanuel Emmanuela Emmet Emre Emília Endang Endre Enid Enikő Enitan
    Enkhbayar Enkhtuya Ennio Enoch Enrico Enrique Enyonam Enzo Erdem Ergin Erhan Eri Eric Erica Erich Erik Erika Erin
    Erja Erkan Erling Ermanno Ermira Ernestina Ernestine Ernesto Ernst Ertuğrul Ervin Erwin Erzsébet Esi Esinam Eskil
    Eskinder Esko Esme Esmeralda Esmée Espen Esra Esteban Estela Estelle Ester Esther Estêvão Ethan Ethel Etsuko Etta
    Ettore Eugen Eugene Eugenia Eugenie Eugenio Eugeniusz Eulalia Eunice Eusebio Eva Eva-Lena Evangeline Evangelos
    Evanthia Evaristo Evelin Evelyn Everett Evert Evgeny Ewa Ewan Ewelina Eyal Eyob Ezekiel Ezinne Ezra Fabian Fabien
    Fabio Fabiola Fabián Fabrice Fabrizio Facundo Fadekemi Fadel Fadi Fadia Fadwa Fahad Fahd Faisal Faiza Fajar Fakhri
    Falguni Fanta Farah Farai Faraji Faraz Farhad Farhan Farhana Fariba Farid Farida Faridah Farideh Farkhod Farouk
    Fasil Fatemeh Faten Fathi Fatima Fatimata Fatma Fatmir Fatou Fatoumata Fausto Fauziah Fawzi Fawzia Fazle Federica
    Federico Fei-Fei Feliciano Feliks Felipe Felix Felícia Femi Femke Ferdinand Ferdinando Ferdous Ferenc Fereshteh
    Fergus Ferhat Fermín Fernanda Fernando Ferran Feruza Fetu Feyza Fidel Fikile Fikret Fikru Filip Filipa Filipe
    Filippo Filiz Finn Fintan Fiona Fiorella Firas Fisseha Fitri Flavia Flavio Florencia Florent Florian Florin Floris
    Flávia Flávio Folake Folasade Foluke Fotini Fouad Franca Frances Francesc Francesca Francine Francis Francisco
    Franciszek Franck Franco Franjo Frank Franklin Frans František Franz Franziska François Frauke Fred Freda Freddie
    Frederick Frederico Fredrik Frehiwot Freya Frida Friederike Friedhelm Friedrich Frits Fritz Frode Frédéric
    Frédérique Fuad Fulvio Fumihiro Fumiko Fumio Funke Funmi Fábio Fátima Félix Gabriel Gabriela Gabriele Gael Gaetano
    Gagan Gail Gakuo Galina Galit Gamal Ganbold Gareth Garikai Garima Gary Gaston Gathoni Gaurav Gautam Gautier Gavin
    Gayane Gayatri Gaël Gaëlle Gediminas Geert Geeta Geetanjali Gela Gema Gemma Genady Genaro Genevieve Geneviève
    Genji Gennady Gennaro Geoff Geoffrey Georg George Georges Georgeta Georgi Georgina Georgios Geraint Gerald
    Geraldine Gerardo Gerd Gerda Gergana Gergely Gerhard Germán Gero Gerrit Gerry Gertrude Gerónimo Gesine Getachew
    Gethin Gevorg Ghada Ghassan Gheorghe Gherardo Ghislaine Giacomo Gian Giancarlo Gianfranco Giang Gianluca Gianluigi
    Gianmarco Gianna Gianni Gichuru Gideon Giedrė Gijs Gilad Gilbert Gilberto Giles Gilles Gillian Gina Gino Gintaras
    Gioacchino Giorgi Giorgia Giorgio Giorgos Giovanni Girish Girma Girolamo Gisela Gisella Gita Githinji Giulia
    Giuliana Giuliano Giulio Giuseppe Giuseppina Gjergj Gladys Glenda Glenn Glenys Gloria Godfrey Goitom Golnaz
    Gonzalo Gonçalo Gopal Goran Gordana Gordon Goro Gotabaya Gottfried Govind Grace Graciela Gracinda Graham Graziella
    Grażyna Greg Gregor Gregorio Gregory Greta Gretchen Griet Griffin Grigore Grigori Griselda Gro Grzegorz Grâce
    Grégoire Gudrun Guglielmo Gugu Guilherme Guillaume Guillem Guillermo Guinevere Gulmira Gulnara Gulnora Gulzar
    Gunilla Gunnar Gunther Gunvor Guram Guri Gurpreet Gustav Gustave Gustavo Guterres Gwen Gwendolyn Gyula György
    Gábor Gérald Gérard Gökhan Gülay Gülden Gülsen Günter Günther Haakon Habib Habiba Habibur Habtamu Hadas Hadi
    Hadiza Hafiz Hafsa Hai Haidar Haifa Hailu Haim Hajime Hakan Hakim Hakob Hal Hala Halil Halima Halimah Halina
    Halldór Hallgrímur Halvard Hamad Hamdi Hamid Hamish Hamisi Hamza Hanako Hanan Hande Handoko Hanh Hani Hanin Hank
    Hanna Hannah Hanne Hanneke Hannelore Hannes Hanno Hannu Hans Hanuš Harald Hardeep Harish Harjit Harold Haroon
    Harpreet Harriet Harrison Harry Harsh Harsha Hartmut Haruka Haruki Harumi Haruo Haruto Harvey Hasan Hasina Hasmik
    Hassan Hatem Hatice Hattie Hayat Hayk Haytham Heather Heba Hector Hedda Hedwig Hege Heidi Heike Heikki Heiko
    Heiner Heinrich Heinz Heitor Helder Helen Helene Helga Helle Helmi Helmut Heloísa Hema Hemant Hemi Hendra Hendrik
    Henk Henna Henning Henri Henrietta Henrik Henrike Henrique Henry Henryk Herbert Herlina Herman Hermann Hermione
    Hernán Hervé Hesham Hester Hicham Hideaki Hideki Hideo Hidetoshi Hiep Hilal Hilario Hilary Hilda Hilde Hildegard
    Hillary Hilma Hilmar Himani Hinata Hind Hinemoa Hiroaki Hirofumi Hiroki Hiroko Hiromi Hironobu Hiroshi Hiroto
    Hiroyuki Hirut Hisashi Hisham Hishamuddin Hitesh Hitomi Hitoshi Hjalmar Hlengiwe Hoa Hoda Holger Honoka Honoré
    Horacio Horst Hortense Hortensia Hosni Hossam Hossein Houda Hovhannes Howard Hoàng Hristo Hrvoje Hubert Hubertus
    Huda Hugh Hugo Humberto Huong Husam Husni Hussain Hussein Huub Huy Hà Hákon Håkan Héctor Hédi Hélio Hélène Hùng
    Hüseyin Hương Hạnh Ian Ibironke Ibolya Ibrahim Ibrahima Ibtisam Ichiro Ida Idowu Idris Idrissa Ieva Ifeanyi Ifeoma
    Ifeyinwa Ignacio Ignatius Igor Igwe Ihab Ihaia Ihor Ijeoma Ikechukwu Ikenna Ikram Ilan Ilana Ilaria Ilda Ildefonso
    Ildikó Ilham Iliana Ilias Ilie Ilir Ilka Ilkhom Ilkka Ilmari Ilona Ilse Ilya Imad Iman Imelda Imke Immacolata
    Imogen Imran Imre Ina Inas Inass Inbal Indah Indira Indra Indrajit Indrė Indu Ineke Ines Ineta Inez Inga Inga-Lill
    Inge Ingeborg Ingmar Ingo Ingrid Ingvar Inmaculada Inna Inta Intan Intisar Inácio Inés Ioan Ioana Ioanna Ioannis
    Ion Iosif Ira Irakli Irena Irene Irfan Irina Irja Irma Irmgard Irvin Irving Irène Isaac Isabel Isabella Isabelle
    Isadora Isaiah Isamu Isao Isatou Isaura Ishaan Ishita Isidore Isidro Isko Ismael Ismail Ismat Isobel Isolde Issa
    Issoufou István Itai Italo Itsuki Itumeleng Itzhak Itziar Iulia Iuliana Iva Ivan Ivana Ivanka Ivaylo Iver Iveta
    Ivica Ivo Ivone Ivor Iván Iwan Iwao Iwona Iyad Izumi Izzat Jaafar Jaak Jaakko Jaan Jaap Jabari Jaber Jabulani
    Jacek Jacinta Jacinto Jack Jackie Jacob Jacoba Jacobo Jacqueline Jacques Jadranka Jadwiga Jae-in Jafar Jagdish
    Jahanara Jaime Jairam Jake Jakub Jalal Jamal James Jamie Jamila Jamshid Jan Jana Janaki Jane Janek Janet Janez
    Janice Janina Janine Janis Janko Janusz Jared Jari Jarl Jarmo Jaroslav Jarosław Jarosława Jarvis Jasim Jason
    Jasper Jaswant Jatin Jaume Javad Javier Javiera Jawad Jayant Jayanthi Jayashree Jayne Jean Jeannette Jeannie Jeff
    Jeffrey Jejomar Jelani Jelena Jelle Jeltje Jemima Jengo Jenna Jennie Jennifer Jenny Jens Jeremiah Jeremy Jeroen
    Jerome Jerotich Jerry Jerzy Jerónimo Jesper Jess Jesse Jessica Jessie Jesús Ji-woo Jide Jihad Jihan Jill Jillian
    Jim Jimena Jimmy Jinggoy Jiro Jitendra Jitka Jiří Joachim Joakim Joan Joana Joanna Joanne Joaquim Joaquín Jocelyn
    Jochen Jodie Joe Joel Joep Joey Johan Johann Johanna Johannes John Johnny Joke Joko Jolanta Jolene Jonah Jonas
    Jonathan Jonna Joost Jordan Jordi Jorge Jorgina Joris Jorunn Jos Jose Josef Josefa Josefina Josep Joseph Josephine
    Josette Joshua Josiah Josie Josip Josje Jost Josué José Joud Jouko Jovan Joy Joyce João Joëlle Juan Juana Juanita
    Jude Judit Judith Judy Juha Juhani Jukka Jules Julia Julian Juliana Julianna Julianne Julie Julien Julieta
    Juliette Julija Julio Julius Juliusz Julián Jumana Jumoke Junichi Junichiro Junko Jurandir Jurgen Jurgita Juri
    Jurij Juris Jussi Justin Justine Justyna Jutta Jyoti Jyotsna János Jérémie Jérôme Jón Józef József Jörg Jørgen
    Júlia Júlio Jürgen Jüri Jānis Jūratė Kaarel Kaarina Kabelo Kabir Kader Kadiatou Kadir Kadri Kagiso Kagwe Kahiga
    Kahu Kaija Kailani Kailash Kairat Kairu Kaisa Kaitlyn Kaito Kaj Kaja Kalani Kalevi Kalifa Kalle Kalliope Kalpana
    Kalyani Kamal Kamala Kamarul Kamau Kamel Kamene Kamil Kamini Kamla Kamran Kanako Kanat Kanchan Kandia Kanya Kaori
    Kaoru Kapil Kara Karabo Karan Kareem Karel Karen Kari Karim Karima Karin Karina Karita Kariuki Karl Karl-Erik
    Karl-Heinz Karla Karlygash Karolina Karoline Karsten Karthik Kartik Kartika Kartini Kasem Kashmira Kaspar Kaspars
    Kasturi Katalin Katarina Kate Katerina Kateryna Katherine Kathleen Kathrin Kathryn Kathy Katie Katja Katlego Katri
    Katrin Katrina Katsuhiko Katsumi Katsuo Kauri Kaushik Kaveh Kavita Kavya Kawthar Kayla Kayode Kayoko Kazimierz
    Kazue Kazuhiko Kazuhiro Kazuki Kazuko Kazumi Kazunori Kazuo Kazuya Kazuyuki Keanu Kebede Kedar Kees Keiko Keira
    Keisuke Keita Keith Kelechi Kelly Kelvin Kemal Kemi Kendra Kenichi Kenichiro Kenji Kenneth Kenny Kenta Kentaro
    Kerem Keren Kerry Kerstin Kerttu Keshav Ketan Ketevan Ketut Kevin Kgosi Khadga Khadija Khadim Khairul Khaled
    Khaleda Khalid Khalifa Khalil Khamphoui Khanh Khanyi Khatia Khawla Khin Kholoud Khumo Kibet Kieran Kilian Kimani
    Kimberly Kinga Kioko Kipchoge Kiprono Kiprotich Kiran Kiranjit Kirk Kirsi Kirsten Kirsty Kishore Kittipong Kitty
    Kiyoko Kiyoshi Kiên Kjell Kjersti Kjetil Klara Klaudia Klaus Klavdija Kliment Klára Knut Koba Koen Koffi Kofi Kofo
    Koichi Koji Kojo Kokou Komal Komla Konrad Konstantina Konstantinos Konstanze Korbinian Kornelia Kosal Kosta
    Kostadin Kostas Kosuke Kouadio Kouamé Kouassi Kozo Krasimir Kristalina Kristaps Kristen Krister Kristian Kristin
    Kristina Kristine Kristjan Kristjana Kristín Kristīne Krisztina Kriti Krystyna Krzysztof Kseniya Kubanychbek
    Kudzai Kumar Kumari Kumiko Kunal Kunio Kunthea Kurnia Kurt Kusum Kwabena Kwabla Kwadwo Kwaku Kwame Kwasi Kweku
    Kwesi Kyalo Kyaw Kyle Kylie Kyoko Kyriaki Kyriakos Kyösti Károly Kārlis Kęstutis Ladi Lado Laia Laima Laimonas
    Lajos Lakshmi Lalit Lalita Lamberto Lamia Lamine Lamis Lana Lance Langa Lansana Lara Larisa Larry Lars Lasha Lasse
    Lata Latifa Latoya Lauma Laura Lauren Laurence Laurens Laurent Lauri Laurie Laurinda Lautaro Lavinia Lawrence
    Laxmi Layla Leah Leandro Leanne Lebo Lebogang Lech Leela Leen Leena Leif Leigh Leila Leilani Lena Leni Lenka
    Lennart Leo Leocadia Leon Leona Leonard Leonardo Leonel Leonhard Leonid Leonidas Leonor Leonora Leopold Leopoldo
    Leoš Lerato Leroy Lesedi Leslie Lestari Lester Leszek Leticia Letizia Lettie Letícia Levan Levente Levi Levon
    Lewis Leyla Liam Libor Libuše Licia Lidia Lidija Lieke Liene Liesbeth Liesel Liesl Lieve Ligaya Ligita Liis Lila
    Lilian Liliana Lilit Liliya Lillian Lina Linas Linda Lindani Lindiwe Lindsay Lindsey Linh Linnea Lionel Lior Liora
    Lisa Lisandro Lisbet Lisbeth Litha Litia Liudmila Liv Livia Livio Liwayway Liya Liza Ljiljana Ljubica Ljubomir
    Lloyd Lluís Lodewijk Logan Lois Lokesh Lone Lora Loredana Lorena Lorenz Lorenzo Loretta Loris Lorna Lorraine
    Losana Lothar Lotte Lottie Lou Louie Louis Louisa Louise Loukas Lowell Loïc Lubna Lubomír Luboš Luc Luca Lucas
    Lucia Lucian Luciana Luciano Lucie Lucien Lucija Lucille Lucinda Lucrezia Lucy Lucyna Lucía Ludger Ludmila Ludovic
    Ludwig Luigi Luigia Luis Luisa Luise Luisella Luiz Luka Lukas Luke Lukhanyo Lulama Lulu Lumnije Lungile Luningning
    Lusine Luther Lutz Luuk Luzia Luís Luísa Lwazi Lydia Lyle Lynda Lynette Lynn Lyubov Lyudmila László Lâm Léa Léon
    Léonie Lídia Lígia Lúcia Lúcio Maarja Maarten Maayan Mabel Macarena Macharia Machiko Machteld Maciej Madan
    Madeleine Madeline Madge Madhav Madhavi Madhu Madhuri Madina Madison Mae Maeve Mafalda Magda Magdalena Magdaléna
    Maggie Magne Magnus Maha Mahathir Mahdi Mahendra Mahesh Mahfuz Mahinda Mahmood Mahmoud Mahmut Mahnaz Maija Maike
    Maiko Maimouna Maisa Maisie Maite Maja Majed Majid Makena Maki Makiko Makoa Makoto Maksim Maksym Mala Malachi
    Malak Malakai Malcolm Malee Malek Malia Malick Malik Malika Malin Malini Mallika Mamadou Mami Mamoru Mamuka Manabu
    Manal Manana Manar Mandisa Mandla Mandy Manel Manfred Manik Manish Manisha Manju Manjula Manmohan Manoj Manolis
    Manon Mansi Mansour Manuel Manuela Maram Marat Marcel Marcela Marcelino Marcella Marcello Marcelo Marcia Marcial
    Marcin Marco Marcos Marcus Mareike Marek Margaret Margarete Margarethe Margarita Margery Margherita Margit Margot
    Margrethe Marguerite Margus Marharyta Mari Maria Maria-Eleni Mariam Mariama Mariame Marian Mariana Mariangela
    Marianna Marianne Mariano Maribel Marie Marieke Marija Marijan Marijke Marika Mariko Marilyn Mario Marion Marisa
    Marisol Marit Marita Marius Mariusz Mariya Marja Marjan Marjo Marjolein Marjorie Marju Mark Markku Marko Markus
    Markéta Marlene Marlies Marloes Marlon Marsha Marta Marten Martha Marthe Martin Martina Martti Martyna Martín
    Marvin Marwa Marwan Mary Maryam Maryna Masaaki Masahiko Masahiro Masako Masami Masanori Masao Masaru Masashi
    Masato Masatoshi Masatsugu Masaya Masayoshi Masayuki Masego Masoud Massimiliano Massimo Masud Matej Mateja Mateo
    Mateus Mateusz Mathias Mathieu Mathilda Mathilde Matija Matilda Matilde Matlhogonolo Matt Matteo Matthew Matthias
    Matthieu Matti Matías Maude Mauno Maura Maureen Maurice Mauricio Maurizio Mauro Maurício Mavis Mawuli Max Maxime
    Maximilian Maximiliano Maxine Maxwell Maya Mayank Mayu Mayumi Mazen Małgorzata Mbali Meena Meenakshi Meera Megan
    Megawati Megha Megumi Mehdi Mehmet Mehri Mehul Mei Meike Meinhard Mekdes Mekonnen Melaku Melanie Melba Melchor
    Mele Melek Meles Melinda Melissa Melita Meltem Melvin Menachem Mercè Mere Meredith Meriem Merle Meruert Merve
    Mervyn Meryem Meseret Mette Mfon Mia Micaela Michael Michaela Michaił Michal Michalis Michał Michel Michela
    Michele Michelle Michiko Michèle Mick Midori Mieczysław Mieke Mieko Miguel Miguela Mihaela Mihai Mihail Mihkel
    Mihret Mihály Mikael Mikal Mikalai Mikhail Mikheil Mikio Mikko Miklós Mikuláš Mila Milada Milan Mildred Milena
    Milica Milind Milivoj Milka Millicent Millie Milorad Miloš Milton Min-jun Minako Mindaugas Mindy Minh Minna Minnie
    Minoru Mira Mirabel Miranda Mireille Mirela Mirella Miriam Mirjam Mirjana Mirko Miro Miroslav Miroslava Mirosław
    Misaki Misrak Mitchell Mithun Mitsuko Mitsuo Mitsuru Miwa Miyuki Mizanur Mizuki Mladen Moacir Modou Mogens
    Mogomotsi Mohamadou Mohamed Mohammad Mohammed Mohan Mohini Mohit Mohsen Moira Moisés Molly Momoko Momčilo Monica
    Monika Monique Montserrat Moon Mordecai Mordechai Morgan Morgane Moritz Morris Morten Mortimer Moses Moshe Mosi
    Motohiro Motoko Mounir Mourad Moussa Mpho Mridula Mthunzi Muhammad Muhammed Mukesh Mukta Mulugeta Muluken Mumbi
    Muna Munashe Munir Munkhbat Murat Muriel Murod Murray Musa Mustafa Mustapha Muthoni Muthu Mutua Mwangi Mwende
    Mwikali Myint Myra Márcia Márcio Mário Márk Mátyás Máximo Märt Mónica Māris Mārtiņš Nabil Nabila Nachiket Nada
    Nader Nadezhda Nadia Nadim Nadine Nadja Nadège Naftali Nagesh Nagwa Nahid Nahla Nahuel Naif Naim Naina Naing
    Nainoa Najat Najib Najla Najwa Naledi Nalini Namita Namrata Nanami Nanang Nancy Nandan Nandi Nandini Nandipha
    Nandita Nanette Nanna Naoki Naoko Naomi Naoto Naoya Naoyuki Narantuya Narayan Narciso Narek Narendra Naresh
    Nargiza Nariman Narine Narith Naruemon Naser Nasim Nasir Nasra Nasreen Nasrin Nasser Natalia Natalie Nataliya
    Natan Natarajan Natasha Nataša Natela Nathan Nathaniel Nathi Natia Natsuki Natsuko Natsume Nattapong Natália
    Natércia Naveen Navin Nawaf Nawal Nazanin Nazim Nazira Nazlı Nazma Nazri Nazzareno Ndeye Ndidi Neal Nebojša
    Nechama Necla Ned Neda Nedim Neelam Neena Neeraj Nefeli Neha Neil Nele Neli Nell Nellie Nello Nelson Nemesio Nenad
    Nerijus Nerys Nettie Nevena Neville Nga Ngaio Ngaire Ngoc Ngozi Ngugi Nguyen Nguyễn Ngọc Nhlanhla Nhung Nia Niamh
    Nicanor Nicholas Nick Nicola Nicolas Nicole Nicoletta Nicolette Nicolás Nicolò Nidhi Niels Nieves Nigel Nigora
    Nihal Nii Niilo Nijolė Nika Nikhil Nikita Niklas Nikola Nikolai Nikolaos Nikolay Nikoleta Nikolett Nikolina Nikos
    Nilanjana Nilay Nilesh Nilima Nils Nimal Nimat Nina Ningsih Nino Nir Niran Nirmal Nirmala Nirosha Nirupama Nisha
    Nishant Nisreen Nitasha Nithya Nitin Nitzan Nivedita Nives Nizar Njambi Njeri Njoki Njoroge Nkechi Nkem Nkemdilim
    Nkosana Nkosazana Nnamdi Nneka Nneoma Noa Noah Noboru Nobuhle Nobuko Nobuo Nobuyuki Nodira Noel Noelia Noelle Noha
    Nokuthula Nola Nolwazi Nombulelo Nomsa Nomvula Nonhlanhla Nonso Noor Noora Noppadon Nora Norazlina Norbert
    Norberto Noreen Norhayati Norihiro Noriko Norio Noriyuki Norma Norman Nothando Nour Noura Nouri Nozipho Noémie
    Ntombi Ntsiki Nune Nuno Nur Nuray Nurcan Nuri Nuria Nurit Nuriye Nurlan Nursultan Nurten Nurul Nutsa Nwabisa
    Nyambura Nyan Nyasha Nyokabi Nyoman Nádia Nélson Néstor Nóra Núria Obiageli Obinna Obioma Ochieng Octavian Octavio
    Oddvar Odile Odongo Ofelia Ofer Ofra Ogechi Oiva Oka Okechukwu Okoth Oksana Oladele Oladipo Olaf Olajide Olalla
    Olamide Olanrewaju Olaolu Olav Olayinka Oldřich Ole Oleg Olegario Oleh Oleksandr Oleksii Olena Olga Olha Olimpia
    Oliver Olivia Olivier Olli Ollie Olof Olufemi Olufunke Olukayode Olumide Olusegun Olusola Oluwaseun Oluwaseyi
    Oluwatobi Olívia Omar Omnia Omolara Omotola Ondřej Onur Onyeka Onyinye Ophelia Orawan Orazio Oren Oreste Orhan Ori
    Orietta Oriol Orit Orla Orly Ornella Orsolya Orson Ortrud Osagie Osama Osamu Oscar Oskar Osman Osmo Osnat Osvaldo
    Oswald Otar Othman Otieno Otis Ottavio Ottilie Ottmar Otto Otávio Oumar Oumou Oupa Ousmane Outi Ovidiu Owen Oxana
    Oya Oybek Oyun Oyuna Oyunbileg Oyunbold Oľga Paavo Pablo Padma Padmini Palesa Pallavi Palle Palmira Paloma Pamela
    Panagiota Panagiotis Panfilo Pania Pankaj Panos Paola Paolo Parag Paramjit Paraskevi Parisa Parth Parvaneh Parviz
    Pascal Pascale Pascual Pasquale Pastora Patrice Patricia Patricio Patrick Patrik Patrizia Patrycja Patrícia Patti
    Paul Paula Paulette Paulina Pauline Paulius Paulo Paval Pavan Pavel Pavla Pavle Pavlo Pavlos Pawan Paweł Pedro
    Peggy Pekka Pencho Penelope Peninah Pepe Percival Pere Pernilla Pernille Perpetua Pertti Pervin Petar Peter Petr
    Petra Petre Petrică Petro Petronella Petros Petru Petter Petteri Phalla Phil Philip Philipp Philippa Philippe
    Phillip Phineas Phoebe Phong Phumzile Phuong Phyllis Phúc Phương Pia Pichit Piera Pierluigi Piero Pierre Piet
    Pieter Pietro Pilar Pina Piotr Pippa Pirjo Pirkko Pisey Pitso Piyabutr Piyush Plamen Plácido Polly Pooja Poonam
    Pornthip Portia Poul Prabha Prabhakar Prabhu Prabowo Pradeep Prakash Pramila Pramod Pranab Pranav Prasad Prasanna
    Prasert Prashant Pratap Prateek Pratibha Pratima Praveen Prayut Preben Predrag Preeti Prema Prerna Priit Priscilla
    Pritam Priya Priyanka Przemysław Puji Pule Purnima Pushpa Puspita Putri Päivi Péter Pēteris Pınar Přemysl Qasim
    Qays Quang Quentin Quinn Quoc Quân Quốc Rabi Rachael Rachel Radek Radim Radka Radmila Radomir Radoslav Radosław
    Radovan Radu Raed Rafael Raffaele Raffaella Rafidah Rafik Rafiq Rafiqul Raghad Raghav Raghu Raghunath Ragna Ragnar
    Ragnhild Rahel Rahim Rahma Rahmat Rahul Raija Raimo Raimondo Raimonds Raimund Raimunda Raimundas Raimundo Rainer
    Raivis Rajab Rajan Rajat Rajeev Rajendra Rajesh Rajeshwari Rajiv Rajkumar Rajni Raju Rakesh Rakhim Ralf Ralph Rama
    Ramachandra Raman Ramesh Rami Ramiro Ramona Ramya Ramzi Ramón Ramūnas Rana Randa Randall Randy Rangi Rania Ranil
    Ranjan Ranjana Ranjit Rantao Raphael Rapulana Raquel Rasa Rasha Rasheed Rashi Rashid Rashidah Rashmi Rasmus Ratan
    Ratko Ratna Rattana Ravi Ravindra Ravit Ravshan Rawan Raymond Razan Raúl Rebeca Rebecca Rebekah Recep Reem Reena
    Refilwe Reginald Regine Rehana Reidar Reijo Reiko Rein Reinaldo Reiner Reinhard Reinhold Rekha Relebohile
    Remigiusz Remo Renata Renate Renato Renu Renuka Renzo René Renée Rethabile Reuben Revathi Reza Rezaul Rhea Rhoda
    Rhona Rhonda Rhys Ricarda Ricardo Riccardo Richard Rick Ricky Riddhi Rigoberto Riikka Riitta Rik Rikard Riko
    Rimantas Rina Rinaldo Rini Rinus Rishi Rita Rithy Ritsuko Ritu Ritva Rivka Riyad Rizal Rizki Roar Rob Robbie
    Robert Roberta Roberto Robin Rocco Rocío Roderich Rodney Rodolfo Rodrigo Roel Rogelio Roger Rohan Rohini Rohit
    Rokeya Roksana Roland Rolandas Rolf Romain Romana Romolo Romualdas Romulo Román Ron Ronald Ronen Ronit Ronnie
    Roopa Rory Rosa Rosalba Rosalie Rosalind Rosalía Rosamund Rosanna Rosaria Roscoe Rose Roseanne Rosemary Rosie
    Rosmah Rossana Rossella Rossitsa Rostislav Roswitha Rouba Rouben Roxana Roxanne Roy Roya Roza Rozita Ruba Rubana
    Ruben Rubén Ruchi Rudi Rudolf Rudy Rufino Rufus Ruggero Rui Rumana Rumen Rune Rupa Rupali Rupert Ruqayya Ruslan
    Russell Rustam Rusudan Ruta Rute Rutendo Ruth Ruud Ruvimbo Ruwan Ruy Ryan Ryo Ryoichi Ryoko Ryosuke Ryota Ryszard
    Ryu Ryuichi Ryuji Rémi Rémy Róbert Róża Rüdiger Rüya Rūta Saad Saara Sabah Sabatino Sabelo Sabina Sabine Sabino
    Sabri Sabrina Sachi Sachiko Sachin Sadako Sadhana Sadie Sadiq Saeed Safa Safaa Safiya Sagi Sahar Saif Saira Sajid
    Sakari Sakchai Saki Sakshi Sakura Salah Saleh Salem Salif Salil Salim Salimata Sally Salma Salman Salome Salomé
    Salote Salvatore Salvo Salwa Sam Sama Samah Samantha Samar Samarth Sameer Samia Samiksha Samir Samira Samita
    Samnang Samo Samuel Samuele Sanaa Sanae Sanako Sanath Sandar Sandeep Sander Sandhya Sandra Sandrine Sandro
    Sangeeta Saniye Sanja Sanjana Sanjar Sanjay Sanjeev Sanjiv Sanna Sanne Santosh Saodat Saori Sara Sarah Sarala
    Sargis Sari Sarika Sarita Sarnai Saroj Sarojini Sascha Sasha Saskia Satish Satomi Satoru Satoshi Satsuki Satu
    Saturnino Satya Satyajit Saud Saul Saulius Saumya Saurabh Saverio Savita Sawsan Sayeeda Sašo Scarlett Scott Seamus
    Sean Sebastian Sebastiano Sebastián Sebastião Sebastjan Seema Segismundo Segun Seiichi Seiji Seiko Sekai Sekou
    Selamawit Selena Selim Selin Selina Sello Selçuk Semisi Semra Senad Senait Seppo Serafino Serap Serdar Serena
    Serge Sergei Sergey Sergi Sergii Sergio Serhii Serhiy Serkan Seth Setiawan Setsuko Sevda Sevgi Seydou Seyi Seymour
    Shabana Shabnam Shadi Shafiq Shahana Shahid Shahla Shahnaz Shahram Shahrul Shai Shaikha Shailesh Shaima Shakuntala
    Shalini Shalva Shamima Shane Shankar Shannon Shanta Sharad Sharifah Sharmila Sharon Shashank Shashi Shaul Shaun
    Shavkat Shawn Sheela Shehu Sheila Shekhar Sheldon Shelley Sheryl Sherzod Shigeki Shigeko Shigeo Shigeru Shikha
    Shilpa Shingo Shinichi Shinji Shinjiro Shinsuke Shinzo Shiori Shira Shireen Shirin Shirley Shiv Shivani Shizuko
    Shlomo Shmuel Shobha Shoichi Shoji Shona Shoshana Shota Shreya Shruti Shubha Shubham Shuichi Shuji Shulamit
    Shunsuke Shweta Sian Sibusiso Sibyl Sid Siddharth Siddhartha Sidibé Sidney Siegfried Sieglinde Siew Sifiso Sigita
    Sigmar Signe Sigrid Sigrun Sigurd Sigurður Siham Siim Silas Silje Silke Silvana Silvano Silvestre Silvia Silvina
    Silvio Silviu Simeon Simisola Simon Simona Simonas Simone Simão Simón Sinan Sindi Sindiswa Sinead Siobhan Sione
    Sipho Siphokazi Siranush Siri Siriporn Sirwan Siti Sitiveni Siv Sivan Siyabonga Sizwe Sjoerd Skirmantė Slamet
    Slavica Slavko Slobodan Smita Smriti Sneha Snežana Snorri Soad Soe Sofia Sofiya Sofoklis Sofía Soha Sohan Soichiro
    Sokha Sokhom Solange Solomon Solongo Solveig Somchai Somkid Somnath Somporn Somsak Sonal Sonali Sonam Sonia Sonja
    Sonya Sophal Sopheap Sophia Sophie Soraya Sorin Sota Souksavanh Souleymane Spas Spyridon Spyros Sreenivas Sridhar
    Srinivas Srinivasan Srđan Stacey Stacy Staffan Stan Stanislav Stanislava Stanisław Stanko Stanley Stavros Stefan
    Stefania Stefano Steffen Steffi Stefka Steinar Steinunn Stelios Stepan Stephan Stephanie Stephen Stevan Steve
    Steven Stewart Stig Stijn Stina Stine Stojan Stoyan Stuart Stéphane Stéphanie Suad Subhash Subodh Subrata Sudarat
    Sudeep Sudha Sudhir Sugata Suha Suhail Suharto Suhas Sujata Sujit Sukanya Sukarno Sukma Sulistyo Sumiko Sumit
    Sumitra Sundar Sunethra Sunil Sunita Sunniva Supaporn Suparman Suparna Supriya Surabhi Surachai Surekha Surendra
    Suresh Suriya Surjit Susan Susana Susanna Susannah Susanne Susete Sushil Sushila Sushma Susilo Susumu Sutrisno
    Suvarna Suzan Suzanne Suzette Svein Sven Svenja Sverre Svetla Svetlana Svetoslav Swantje Swapna Swapnil Swarup
    Swati Syafiq Sybil Sylvain Sylvester Sylvia Sylvie Szabolcs Szilvia Sándor Sébastien Sérgio Sílvia Sólveig Sónia
    Søren Süleyman Sławomir Sơn Tabitha Tadao Tadashi Tadej Tadeo Tadesse Tadeusz Tafadzwa Tahani Taher Tahmina Taichi
    Taina Taiwo Takaaki Takahiro Takako Takao Takashi Takehiko Takeo Takeru Takeshi Taku Takudzwa Takuma Takumi Takuya
    Talal Taleb Talgat Talia Tamaki Tamar Tamer Tamiko Tamirat Tammy Tamta Tamuka Tamás Tane Tanel Tania Tanja Tanmay
    Tanuja Tanvi Tanya Tapan Tapani Tapio Tapiwa Tara Taras Tarek Tariq Tariro Tarja Taro Tarun Taslima Tasnim Tatenda
    Tatiana Tatjana Tatsuo Tatsuya Tatyana Tavita Tawfiq Tayyip Tebogo Ted Tedla Tedros Teimuraz Tejas Tekla Telmo
    Temesgen Temitope Tendai Tendayi Teodora Teodoro Terence Teresa Terhi Terje Terrence Terry Teruo Tesfaye Tess
    Tessa Tetiana Tetsuo Tetsuya Teun Teuvo Tevita Teófilo Thabiso Thabo Thaddeus Thaksin Thamer Thanathorn Thandar
    Thandeka Thandi Thandiwe Thanh Thant Thao Thaís Thea Thein Thelma Themba Thembeka Thembi Theo Theodor Theodora
    Theodore Theodoros Theofilos Theresa Thi Thiago Thibault Thibaut Thierry Thijs Thilini Thilo Thokozani Thomas
    Thomasina Thongchai Thongloun Thorsten Thulani Thuy Thành Théo Théodore Thérèse Thảo Thắng Thủy Tiago Tichaona
    Tiffany Tigist Tigran Tihomir Tiina Tiit Tijs Till Tilly Tilman Tim Timea Timnit Timo Timothy Timur Tina Tinashe
    Tinatin Tine Tineke Tiro Titilayo Tito Tiwonge Tiziana Tiziano Tlotlo Tobias Toby Todd Todor Toini Tokiko Tokunbo
    Tolu Tom Tomas Tomasz Tomaž Tomer Tomio Tomislav Tommaso Tommy Tomohiro Tomoko Tomoya Tomoyuki Tomás Tomáš Tomé
    Toni Toomas Tor Torben Torbjörn Torbjørn Tore Torgeir Torill Torstein Torsten Toru Toshiaki Toshihiro Toshiko
    Toshio Toshiyuki Tove Toyin Tracey Tracy Traian Tran Traute Travis Trent Trevor Tricia Trilok Trine Trinh Trisha
    Tristan Troels Trond Trudy Trung Trygve Tsegaye Tsehay Tsetseg Tshepo Tsipi Tsitsi Tsubasa Tsutomu Tsuyoshi
    Tsvetan Tuan Tuba Tuija Tumelo Tunde Tuomas Turgunbek Turid Turki Tushar Tuti Tuula Tuyet Tuyết Tuğba Tuấn Tvrtko
    Tyler Tymofiy Tyra Tzipi Tâm Tânia Tõnis Tõnu Tülay Tünde Türk Uche Uchenna Uday Udaya Udo Ufuk Ugo Ugochi
    Ugochukwu Uhuru Uldis Ulf Ulla Ulrich Ulrika Ulrike Ulugbek Uma Umar Umberto Umeko Umesh Umid Unni Upul Urbano
    Urho Uri Urmas Urmila Uroš Ursula Urszula Urvashi Urška Usama Usha Usman Uta Utami Ute Utkarsh Uttam Uwe Uzi
    Vaclav Vadim Vahan Vaibhav Vaida Vaishali Vakhtang Valdas Valdemar Valdis Valentin Valentina Valentino Valentín
    Valeria Valerie Valerio Valeriu Valeriy Valérie Vandana Vanesa Vanessa Vanja Vanna Vannak Vappu Vardan Varsha
    Vartan Varun Vasant Vasanthi Vasco Vasil Vasile Vasilijs Vasiliki Vasilis Vasily Vassilis Vasudha Vasyl Vaughan
    Vaughn Veasna Veena Veerle Vegard Veikko Veit Velimir Velma Venelin Venkat Venkatesh Vera Verena Vernon Veronica
    Verónica Veselin Vesna Vibeke Vibha Vicenta Vicente Vicki Vicky Victoire Victoria Vidar Vidmantas Vidya Viera
    Viesturs Vigdís Viggo Vijay Vijaya Vikas Vikram Vikrant Viktor Viktoria Viktoriya Vilde Viliame Ville Vilma Vilém
    Vimal Vimala Vinay Vinayak Vincent Vincenzo Vineet Vineeta Vinh Vinita Vinod Vinzenz Vinícius Violeta Viorel
    Viorica Vipin Vipul Virendra Virgilio Virginia Virginie Vishal Vishwanath Vitalie Vitaly Vito Vitor Vittoria
    Vittorio Vivek Vivian Viviana Viviane Vivien Vivienne Việt Vjosa Vlad Vlada Vladimir Vladimira Vladimír Vladislav
    Vlasta Vojtěch Volker Volkmar Volodymyr Vuk Vusi Vuthy Vuyo Vyacheslav Vytautas Václav Vân Väinö Véronique Víctor
    Vítor Vítězslav Wael Wafa Wafula Wagner Wahyu Wairimu Waithira Wakana Walburga Waldemar Waleed Walid Walt Walter
    Waltraud Wambui Wambura Wanchai Wangari Wangechi Wanjiku Wanjiru Warren Wataru Wati Wayan Wayne Wei Wekesa
    Wenceslao Wendell Wendy Werner Wesley Wessel Wiam Wichai Widodo Wiebke Wiesław Wiktor Wilbur Wilfred Wilfried
    Wilhelm Wilhelmina Willa Willard Willem Willi William Willie Willis Wilma Wim Winfried Winifred Winston Wirat
    Wiremu Wissam Witold Wojciech Wole Wolfgang Wondwosen Woodrow Wouter Wubit Władysław Włodzimierz Xaver Xavier
    Xenia Ximena Xuân Yaa Yaakov Yael Yago Yahya Yair Yakubu Yamini Yann Yannick Yannis Yanti Yara Yared Yaron
    Yaroslav Yaser Yash Yashwant Yasin Yasmin Yasmine Yasser Yasuhiro Yasuko Yasuo Yasushi Yasutoshi Yavuz Yaw Yaya
    Yazan Yehuda Yejide Yekaterina Yelena Yeliz Yerlan Yetunde Yevgeny Yevhen Yewande Yiannis Yigal Yingluck Yitzhak
    Yngve Yoav Yogendra Yogesh Yogita Yohannes Yoichi Yoji Yoko Yolanda Yonas Yordan Yorgos Yosef Yoshiaki Yoshie
    Yoshihide Yoshihiko Yoshihiro Yoshiko Yoshimi Yoshinori Yoshio Yoshito Yoshiyuki Yoshua Yossi Yosuke Younes Younis
    Yousef Youssef Yrjö Yudi Yui Yuichi Yuichiro Yuji Yuka Yukari Yuki Yukiko Yukio Yuko Yuli Yulia Yuliya Yumi Yumiko
    Yuri Yuriko Yuriy Yury Yusra Yusuf Yusuke Yuta Yutaka Yuto Yuzuki Yves Yvette Yvo Yvonne Yıldız Yılmaz Yến
    Zacarías Zachariah Zachary Zahid Zahra Zaid Zainab Zainal Zakaria Zaki Zakir Zaleha Zamira Zandile Zanele Zara
    Zarina Zaruhi Zaw Zawadi Zaza Zbigniew Zdenka Zdeněk Zdzisław Zeenat Zeev Zehra Zeina Zeinab Zelda Zenon Zerihun
    Zerrin Zewdu Zeynep Zhanar Zhanna Zia Ziad Zinat Zinhle Zita Ziyad Ziyanda Zlata Zlatko Zodwa Zoe Zoey Zofia Zohra
    Zoi Zola Zoltán Zora Zoran Zsolt Zsuzsanna Zsófia Zubair Zuberi Zuhair Zukiswa Zulema Zulfiqar Zulkifli Zulmira
    Zurab Zuri Zuzana Zvi Zvonimir Zygmunt Zélia Zübeyde Ágnes Álvaro Ángel Ángela Åsa Édouard Élisabeth Élodie
    Éléonore Émile Émilie Éric Étienne Íñigo Ólafur Óscar Ömer Özge Özgür Øystein Øyvind Úrsula Ümit Þóra Þórdís
    İbrahim İsmail Štefan Štěpán Šárka Žarko Željka Željko Žiga Živko
    Abdallah Abdoulaye Abhisit Abiy Adamu Adina Adrien Agnès Aino Airlangga Alain Alar Aleksandar Alenka Alexandre Alvaro Amr Amélie
    Anatoliy Anatoly Angelos Anies Annalena Antonis Anurag Anwarul Atieno Atiku Bakir Bashir Benigno Beppe Bharrat Bheki Bhupender Bhupesh
    Bidya Bilawal Bjorn Bjørn Bohuslav Boiko Bola Bolesław Boutros Boyko Calin Calista Carl-Gustaf Cathy Chandrikapersad Chika Christiana
    Claudiu Claus Constantino Cornel Costas Costin Cármen Daniele Deb Debbie Deepti Delcy Delfin Delyan Demeke Dickon Donville Dragos Duško
    Dávid Eddie Edgar Edouard Elisabeth Ellie Elmer Emmanuelle Emmerson Epsy Erick Ernest Evan Faye Felicia Francesco Françoise Ganesh
    Ganjar Garret Garrett Garry Gayle Geraldo Gerard Giannis Gilmar Giovanna Gitanas Godwin Goodluck Gordan Guido Guntis Göran Hadja
    Hailemariam Hajia Hakainde Hamidou Harini Haris Harri Hashim Hazel Helena Hishammuddin Hoang Hristijan Htin Hugues Idriss Igli Ignazio
    Inguna Ionel Iqbal Irfaan Iryna Isaias Iulian Jaclyn Jair Jairo Jakaya Janelle Jeanine Jeanne Jessika Jigme Joann Jodi Jody Jon Josh
    Josiane Jozef Joël Juliet Kathie Kelley Kellie Ken Kerri Kimmo Kipchumba Kipkemboi Kiril Kirill Kirti Konstantin Kris Krista Krum
    Laurentino Lazarus Lenín Libby Lilyana Liz Lonnie Lori Lotay Luhut Lykke Lynne Macky Mahamadou Mahmud Maithripala Manlio Manny Manohar
    Mara Marc Margo Mariastella Maroé Maroš Martine Marty María Mathew Mattie Mcebisi Meg Meglena Mel Mika Mike Mikkel Milagros Mirek Mireya
    Mitch Moctar Mokgweetsi Mostafa Moustapha Muhammadu Muhyiddin Mukhtar Mukul Mulatu Mwai Mykhailo Mykola Myrtle Natalya Nate Nathalie
    Nawaz Nayib Netumbo Nikki Nitish Nripendra Nyesom Olabisi Olivér Ollanta Paetongtarn Pam Parvati Patsy Patty Pete Petras Petri Pham
    Phankham Pinarayi Pravin Prokopis Pál Rachida Rafaela Rafizi Raghuram Raila Rajnath Ramon Raphaël Rasim Raul Remus Rene Renee Retno
    Reynaldo Rickey Ridwan Risa Robyn Rochelle Roselyne Rostyslav Rosy Rotimi Roxie Rudolph Runaldo Russ Rustem Ruthie Régis Sahle-Work
    Sahra Sajith Sameh Sauli Saulos Sayed Seyoum Shahbaz Shaktikanta Shelly Sheri Sherri Sherry Shinzō Shivraj Soren Sorina Srettha Stacie
    Stefanie Stella Steph Stevo Subrahmanyam Subramaniam Sukhbir Suleiman Surakiart Susie Suzy Syed Ségolène Séverine Tabaré Talat Tamara
    Tasos Tejasvi Tengku Teodor Terrance Terrell Terri Thani Tharman Tomomi Tony Traci Trey Trish Tshering Tsveta Tyrone Urjit Valery
    Vangelis Venkaiah Verna Vickie Victor Vinicius Virginijus Vitali Vitaliy Vlado Vít Wally Wes Wopke Workneh Xiomara Yamandú Yegor Ylva
    Youssouf Zach Zhelyu Zweli Ákos Åse Ľubomír Ľudovít Kimberley
""")
