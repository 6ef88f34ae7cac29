using System.Globalization;

namespace CrossMentor.Benchmarks.Solvers;

/// <summary>What one program needed for one instance, and what it found.</summary>
/// <param name="Seconds">Processor time of the process while it solved, without making the instance.</param>
/// <param name="Pairs">How many pairs.</param>
/// <param name="Lack">What the pairs lack of the highest score in sum: what most programs minimise.</param>
/// <param name="Megabytes">The peak of the process's memory, with the instance.</param>
internal sealed record SolverRun(double Seconds, long Pairs, long Lack, long Megabytes)
{
    public static SolverRun? Parse(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 4
            && double.TryParse(words[0], CultureInfo.InvariantCulture, out var seconds) && long.TryParse(words[1], CultureInfo.InvariantCulture, out var pairs)
            && long.TryParse(words[2], CultureInfo.InvariantCulture, out var lack) && long.TryParse(words[3], CultureInfo.InvariantCulture, out var megabytes)
            ? new SolverRun(seconds, pairs, lack, megabytes)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seconds:0.0000} {Pairs} {Lack} {Megabytes}");
}
