"""Programs that readers step through: what is shown was recorded from PyTorch, and is what it does today."""

import pytest
import recording
import recordings
from project import SNIPPETS

WANTED = recordings.of_pages()


@pytest.mark.parametrize(("path", "program"), [(SNIPPETS / f"{name}.py", name) for name in WANTED], ids=list(WANTED))
def test_a_recording_is_what_its_program_does(path, program, request):
    made = recordings.recorded(WANTED[program])
    if request.config.option.write_outputs:
        recording.stored(program).write_text(made, "utf-8")
    assert recording.stored(program).read_text("utf-8") == made


def test_every_recording_is_played():
    assert recordings.stored_programs() == set(WANTED)
