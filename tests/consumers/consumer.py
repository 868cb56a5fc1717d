"""What every check of a consumer needs: where the tools are, how they are run, and how a check says what it found."""
import contextlib
import dataclasses
import pathlib
import re
import shutil
import socket
import subprocess
import time
import typing

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TOOLS = ROOT / '.cache/consumers'
QUICK_START = ('-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC')  # most programs here end before Java's better compiler has paid


class Fault(Exception):
    """A consumer complains, or gives back something else than was written."""


class Skipped(Exception):
    """A consumer that could not be installed."""


@dataclasses.dataclass
class Consumer:
    """A tool, and the check of what comes back from it.

    version: a function that says which one is installed.
    check:   takes an expected.Graph and an empty folder for its work; yields (what was loaded, what came back, in words) for each row of the table.
    """
    tool: str
    version: typing.Callable
    check: typing.Callable


def run(command, *, silent=True, environment=None, besides=None):
    """What the command writes to standard output. A word of warning is a fault where it should be silent, but in lines that fit `besides`."""
    done = subprocess.run([str(word) for word in command], capture_output=True, check=False, env=environment)
    written = done.stdout.decode('utf-8', 'replace')  # not as text: that would turn a carriage return into a line feed
    complaint = first_complaint(done.stderr.decode('utf-8', 'replace'), besides) if silent or done.returncode else ''
    if done.returncode or complaint:
        raise Fault(complaint or first_complaint(written) or f'{pathlib.Path(command[0]).name} ends with exit status {done.returncode}')
    return written


def first_complaint(text, besides=None):
    """The first line that is a warning or an error, of those that do not fit `besides`."""
    lines = (line.strip() for line in text.splitlines() if not (besides and re.search(besides, line)))
    return next((line for line in lines if re.search(r'warn|error|exception|invalid|fault', line, re.I)), '')


def program(name):
    """The path of an installed program, of the machine or of the Python packages."""
    of_python = TOOLS / 'python/bin' / name
    found = str(of_python) if of_python.exists() else shutil.which(name)
    if not found:
        raise Skipped(f'{name} is not installed')
    return found


def java(jars, *words, options=()):
    """A command that runs a Java class or source file with the jars of .cache/consumers/JARS."""
    if not any((TOOLS / jars).glob('*.jar')):
        raise Skipped(f'{jars} is not installed')
    return [program('java'), '-Xmx2g', *QUICK_START, *options, '-cp', f'{TOOLS / jars}/*', *words]


def jar_version(jars, name):
    """1.2 where the folder holds name-1.2.jar."""
    for jar in (TOOLS / jars).glob(f'{name}-[0-9]*.jar'):
        return re.match(r'[\d.]*\d', jar.name[len(name) + 1:]).group()
    raise Skipped(f'{jars} is not installed')


def package(name):
    """A Python package."""
    try:
        return __import__(name)
    except ImportError:
        raise Skipped(f'the Python package {name} is not installed') from None


def version_printed_by(name, option='--version'):
    """The first number with a point in what the program prints."""
    done = subprocess.run([program(name), option], capture_output=True, encoding='utf-8', errors='replace', check=False)
    return re.search(r'\d[\d.]*\d', done.stdout + done.stderr).group()


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def server(command, port, log, folder=None):
    """Runs a server until the block ends; the block begins when the port answers."""
    with open(log, 'wb') as lines:
        process = subprocess.Popen([str(word) for word in command], stdout=lines, stderr=subprocess.STDOUT, cwd=folder)
    try:
        wait_for(process, port, log, time.monotonic() + 120)
        yield
    finally:
        process.terminate()
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for(process, port, log, deadline):
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(('127.0.0.1', port), 1):
            return
        time.sleep(0.2)
    raise Fault(f'the server does not start: {pathlib.Path(log).read_text("utf-8", "replace")[-300:]}')
