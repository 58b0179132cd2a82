package schematest

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// missing skips a test that needs a program which is not installed, and fails it
// where CI is set.
func missing(t testing.TB, what string) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatalf("%s is needed in CI; .ci/setup installs it", what)
	}
	t.Skipf("%s is not installed: make setup installs it", what)
}

// Tool is the path of a program of other people's that judges what we write.
func Tool(t testing.TB, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		missing(t, name)
	}
	return path
}

// Python is a command of Python with the modules, which are those of the system and
// those that .ci/setup puts into .cache/python. The arguments follow the program.
func Python(t testing.TB, modules []string, args ...string) *exec.Cmd {
	t.Helper()
	program := "/usr/bin/python3" // that of the system's packages
	if _, err := os.Stat(program); err != nil {
		program = Tool(t, "python3")
	}
	env := append(os.Environ(), "PYTHONPATH="+filepath.Join(Root(t), ".cache", "python"))
	probe := exec.Command(program, "-c", "import "+strings.Join(modules, ", "))
	probe.Env = env
	if out, err := probe.CombinedOutput(); err != nil {
		missing(t, "Python with "+strings.Join(modules, ", ")+" ("+lastLine(out)+")")
	}
	command := exec.Command(program, args...)
	command.Env = env
	return command
}

// Node is a command of Node.js that finds the modules.
func Node(t testing.TB, modules []string, args ...string) *exec.Cmd {
	t.Helper()
	dir := Modules(t, modules...)
	command := exec.Command(Tool(t, "node"), args...)
	command.Env = append(os.Environ(), "NODE_PATH="+dir)
	return command
}

// Java is a command of Java that compiles and runs a program of one file, with a library
// that .ci/setup puts into .cache/java.
func Java(t testing.TB, library string, args ...string) *exec.Cmd {
	t.Helper()
	path := filepath.Join(Root(t), ".cache", "java", library)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("%s is not in .cache/java: make gephi gets it and runs this test", library)
	}
	Tool(t, "javac") // the launcher of single files needs it
	return exec.Command(Tool(t, "java"), append([]string{"-Djava.awt.headless=true", "-cp", path}, args...)...)
}

// Modules is the folder of the npm modules named, which .ci/setup puts into .cache/tools.
func Modules(t testing.TB, names ...string) string {
	t.Helper()
	dir := filepath.Join(Root(t), ".cache", "tools", "node_modules")
	for _, m := range names {
		if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(m), "package.json")); err != nil {
			missing(t, "the npm package "+m)
		}
	}
	return dir
}

func lastLine(out []byte) string {
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	return lines[len(lines)-1]
}
