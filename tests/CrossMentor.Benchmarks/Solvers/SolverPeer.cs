namespace CrossMentor.Benchmarks.Solvers;

/// <summary>A program that solves instances in a process of its own.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Command">The program and the words before those of the instance; empty when it cannot be had here.</param>
/// <param name="Absence">Why it cannot be had here, in a sentence; empty when it can.</param>
internal sealed record SolverPeer(string Name, string[] Command, string Absence = "")
{
    public bool IsHere => Command.Length > 0;
}
