namespace CrossMentor.Benchmarks.Solvers;

/// <summary>Finds the other solvers, or makes them in a cache folder of the user.</summary>
internal static class SolverPeers
{
    private const string Library = "import scipy.optimize, scipy.sparse.csgraph";

    private static readonly string Cache = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "crossmentor", "solver-peers");

    public static SolverPeer Own() => new("CrossMentor", [Environment.ProcessPath ?? "dotnet", .. OwnArguments(), "solve"]);

    public static SolverPeer SciPy()
    {
        var installed = Path.Combine(Cache, "venv", "bin", "python");
        if (WorkingPython(installed) is { } python)
        {
            return new SolverPeer("scipy", [python, Script("scipy_peer.py")]);
        }

        Directory.CreateDirectory(Cache);
        var made = SolverProcess.Try("python3", ["-m", "venv", Path.Combine(Cache, "venv")]) && SolverProcess.Try(installed, ["-m", "pip", "install", "--quiet", "scipy"]);
        return made && WorkingPython(installed) is { } fresh
            ? new SolverPeer("scipy", [fresh, Script("scipy_peer.py")])
            : new SolverPeer("scipy", [], "scipy is not here: neither does a Python have it (Debian's package is python3-scipy) nor can pip install it.");
    }

    public static SolverPeer Lemon()
    {
        Directory.CreateDirectory(Cache);
        var program = Path.Combine(Cache, "lemon_peer");
        return SolverProcess.Try("g++", ["-O3", "-march=native", "-w", "-o", program, Script("lemon_peer.cpp")])
            ? new SolverPeer("LEMON NetworkSimplex", [program, "simplex"])
            : new SolverPeer("LEMON NetworkSimplex", [], "LEMON is not here: it takes g++ and the library's headers (Debian's packages g++ and liblemon-dev).");
    }

    private static string? WorkingPython(string installed)
        => new[] { installed, "/usr/bin/python3", "python3" }.FirstOrDefault(python => SolverProcess.Try(python, ["-c", Library]));

    private static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "solver-peers", name);

    private static string[] OwnArguments()
        => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Path.Combine(AppContext.BaseDirectory, "CrossMentor.Benchmarks.dll")] : [];
}
