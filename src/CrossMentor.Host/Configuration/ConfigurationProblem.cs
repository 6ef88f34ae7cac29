namespace CrossMentor.Host.Configuration;

/// <summary>One key that the server does not start with, and what to do about it.</summary>
internal sealed record ConfigurationProblem(string Key, string Message)
{
    public override string ToString() => $"{Key}: {Message}";
}
