namespace CrossMentor.Host.Configuration;

/// <summary>The configuration has unknown keys or bad values; nothing was started. Carries every problem, not the first.</summary>
internal sealed class ConfigurationRefusedException(IReadOnlyList<ConfigurationProblem> problems)
    : Exception("The configuration is refused: " + string.Join(" ", problems))
{
    public IReadOnlyList<ConfigurationProblem> Problems { get; } = problems;
}
