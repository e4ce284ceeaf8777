from __future__ import annotations

import os
import signal
import stat
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from policydata.errors import PublishError
from policydata.publish import ReleaseTable, exchange, verify_release
from policydata.publish.publication import publish_release
from tests.publish.forgery import alter_descriptor
from tests.publish.processes import edition_of, finish, publish_edition, start
from tests.publish.publisher import REFUSED, Request
from tests.publish.synthetic import synthetic_metadata, synthetic_tables


def beside(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir() if path != target)


def states(target: Path) -> dict[str, tuple[int, int, int]]:
    found = [target, *target.iterdir()]
    return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns, path.stat().st_mode) for path in found}


def test_first_and_later_releases(tmp_path: Path) -> None:
    target = tmp_path / "processed"
    for edition in (1, 2, 3):
        publish_edition(target, edition)
        assert verify_release(target) == []
        assert edition_of(target) == edition
        assert beside(target) == [".processed.lock"]


def test_a_relative_target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    publish_edition(Path("processed"), 1)
    publish_edition(Path("processed"), 2)
    assert edition_of(tmp_path / "processed") == 2


def test_equal_bytes_leave_everything_untouched(release: Path) -> None:
    before = states(release)
    publish_edition(release, 1)
    assert states(release) == before
    (release / "bodies.csv").write_bytes((release / "bodies.csv").read_bytes() + b"x")
    publish_edition(release, 1)
    assert states(release) != before
    assert verify_release(release) == []


def test_a_link_to_equal_bytes_is_not_the_release(release: Path, tmp_path: Path) -> None:
    (release / "bodies.csv").rename(tmp_path / "elsewhere")
    (release / "bodies.csv").symlink_to(tmp_path / "elsewhere")
    publish_edition(release, 1)
    assert verify_release(release) == []


def test_a_table_that_is_gone_leaves_no_file(release: Path, tables: list[ReleaseTable]) -> None:
    publish_release(tables[:2], synthetic_metadata(2), release)
    assert not (release / "policy_topics.csv").exists()
    assert verify_release(release) == []


def test_modes_follow_the_umask(tmp_path: Path) -> None:
    for umask, mode in ((0o022, 0o644), (0o077, 0o600), (0o002, 0o664)):
        target = tmp_path / f"release{umask}"
        old = os.umask(umask)
        try:
            publish_edition(target, 1)
        finally:
            os.umask(old)
        assert {stat.S_IMODE(path.stat().st_mode) for path in target.iterdir()} == {mode}
        assert stat.S_IMODE(target.stat().st_mode) == 0o777 & ~umask


def unsound(tables: list[ReleaseTable]) -> list[ReleaseTable]:
    shuffled = tables[0].rows.take([1, 0, *range(2, 8)])
    return [ReleaseTable(tables[0].name, "", "", shuffled, tables[0].schema), *tables[1:]]


def test_an_unsound_release_is_not_published(release: Path, tables: list[ReleaseTable]) -> None:
    with pytest.raises(PublishError) as refused:
        publish_release(unsound(tables), synthetic_metadata(2), release)
    assert "bodies.parquet: row 2: column body_id: sorts before the row above it [order]" in str(refused.value)
    assert edition_of(release) == 1
    assert verify_release(release) == []
    assert beside(release) == [".processed.lock"]


def test_an_unsound_release_is_refused_even_if_it_stands(release: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from policydata.publish import publication

    monkeypatch.setattr(publication, "verify_release", lambda directory: [f"{directory.name}: a new rule"])
    with pytest.raises(PublishError, match="processed: a new rule"):
        publish_edition(release, 1)


class RefusedError(Exception):
    """What a hook raises."""


@pytest.mark.parametrize("error", [RefusedError(), KeyboardInterrupt(), OSError(5, "broken"), MemoryError()])
def test_whatever_stops_it_the_old_release_stands(release: Path, error: BaseException) -> None:
    before = states(release)

    def stop(staged: Path) -> None:
        assert verify_release(staged) == []
        assert stat.S_ISDIR(staged.stat().st_mode)
        raise error

    expected: type[BaseException] = PublishError if isinstance(error, OSError | MemoryError) else type(error)
    with pytest.raises(expected):
        publish_release(synthetic_tables(2), synthetic_metadata(2), release, before_swap=stop)
    assert states(release) == before
    assert beside(release) == [".processed.lock"]


def test_an_interrupt_from_outside(release: Path) -> None:
    process = start(Request(str(release), [2, 3] * 40, wait=True))
    assert process.stdin is not None
    process.stdin.write("go\n")
    process.stdin.flush()
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    _, talk = process.communicate(timeout=60)
    assert "KeyboardInterrupt" in talk
    assert verify_release(release) == []
    publish_edition(release, 9)
    assert beside(release) == [".processed.lock"]


def make_file(target: Path) -> None:
    target.write_text("x")


def make_link(target: Path) -> None:
    (target.parent / "elsewhere").mkdir()
    target.symlink_to("elsewhere")


def make_home(target: Path) -> None:
    (target / "photos").mkdir(parents=True)


def make_release_with_a_note(target: Path) -> None:
    publish_edition(target, 1)
    (target / "my-notes.txt").write_text("x")


@pytest.mark.parametrize("make", [make_file, make_link, make_home, make_release_with_a_note])
def test_what_is_no_release_is_not_replaced(tmp_path: Path, make: Callable[[Path], None]) -> None:
    target = tmp_path / "processed"
    make(target)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(PublishError, match=r"is not a directory|publishing would delete it: (photos|my-notes.txt)"):
        publish_edition(target, 2)
    assert {*before, tmp_path / ".processed.lock"} == set(tmp_path.rglob("*"))


def test_what_an_old_descriptor_lists_may_go(release: Path) -> None:
    (release / "old_table.csv").write_text("a\n")
    alter_descriptor(release, lambda descriptor: descriptor["resources"].append({"path": "old_table.csv"}))
    publish_edition(release, 2)
    assert verify_release(release) == []


def test_a_broken_release_can_be_replaced(release: Path) -> None:
    (release / "datapackage.json").write_text("{")
    (release / "policies.parquet").unlink()
    publish_edition(release, 1)
    assert verify_release(release) == []


@pytest.mark.parametrize("name", ["missing/processed", "..", "/"])
def test_targets_that_cannot_be(tmp_path: Path, name: str) -> None:
    with pytest.raises(PublishError, match=r"no such directory|not the name"):
        publish_edition(tmp_path / name, 1)
    assert list(tmp_path.iterdir()) == []


def test_leftovers_of_killed_builds_are_swept(release: Path) -> None:
    parent = release.parent
    (parent / ".processed.staging-1").mkdir()
    (parent / ".processed.staging-1" / "bodies.csv").write_text("torn")
    (parent / ".processed.staging-2").write_text("a file")
    (parent / ".processed.staging-3").symlink_to(release)
    (parent / ".processed.old-4").mkdir()
    (parent / ".other.staging-5").mkdir()
    (parent / "processed.staging-6").mkdir()
    publish_edition(release, 2)
    assert beside(release) == [".other.staging-5", ".processed.lock", "processed.staging-6"]


def test_a_release_set_aside_comes_back(release: Path, caplog: pytest.LogCaptureFixture) -> None:
    release.rename(release.with_name(".processed.old-1"))
    with pytest.raises(RefusedError):
        publish_release(synthetic_tables(2), synthetic_metadata(2), release, before_swap=refuse)
    assert edition_of(release) == 1
    assert "is back in its place" in caplog.text


def refuse(staged: Path) -> None:
    raise RefusedError(staged)


def test_two_releases_set_aside_need_a_person(release: Path) -> None:
    release.rename(release.with_name(".processed.old-1"))
    release.with_name(".processed.old-2").mkdir()
    with pytest.raises(PublishError, match=r"several releases were set aside \(.processed.old-1, .processed.old-2\)"):
        publish_edition(release, 2)
    assert beside(release) == [".processed.lock", ".processed.old-1", ".processed.old-2"]


def test_where_nothing_can_change_places_in_one_step(release: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "_exchange_in_one_step", lambda first, second: False)
    publish_edition(release, 2)
    assert edition_of(release) == 2
    assert verify_release(release) == []
    assert beside(release) == [".processed.lock"]


def test_what_was_set_aside_is_put_back_at_once(release: Path) -> None:
    with pytest.raises(FileNotFoundError):
        exchange._exchange_in_three_steps(release.with_name("nothing"), release)
    assert verify_release(release) == []
    assert beside(release) == [".processed.lock"]


def test_the_one_step_is_used_where_it_can_be(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    numbers = first.stat().st_ino, second.stat().st_ino
    assert exchange._exchange_in_one_step(first, second)
    assert (second.stat().st_ino, first.stat().st_ino) == numbers
    with pytest.raises(FileNotFoundError):
        exchange._exchange_in_one_step(first, tmp_path / "third")


def test_a_second_build_waits_or_refuses(release: Path, caplog: pytest.LogCaptureFixture) -> None:
    import filelock

    with filelock.FileLock(release.with_name(".processed.lock")):
        begin = time.monotonic()
        with pytest.raises(PublishError, match=r"another build held the lock for 0.3 seconds; try again"):
            publish_release(synthetic_tables(2), synthetic_metadata(2), release, lock_seconds=0.3)
        assert time.monotonic() - begin >= 0.3
        assert "waiting up to 0.3 seconds" in caplog.text
        waiting = start(Request(str(release), [3], wait=True))
        assert waiting.stdin is not None
        waiting.stdin.write("go\n")
        waiting.stdin.flush()
        time.sleep(0.3)
        assert waiting.poll() is None
        assert edition_of(release) == 1
    _, talk = waiting.communicate(timeout=60)
    assert (waiting.returncode, edition_of(release)) == (0, 3), talk


def test_without_the_right_to_write() -> None:
    nobody = 65534 if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory() as place:
        target = Path(place) / "processed"
        publish_edition(target, 1)
        Path(place).chmod(0o555)
        ended, talk = finish(start(Request(str(target), [2], wait=True, user=nobody)))
        Path(place).chmod(0o755)
        assert (ended, edition_of(target)) == (REFUSED, 1), talk
        assert "Permission denied" in talk
        assert verify_release(target) == []
