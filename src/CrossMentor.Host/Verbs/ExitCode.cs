namespace CrossMentor.Host.Verbs;

/// <summary>What the process says to the script that called it; documented in README.md.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The verb ran and its result is not what was promised.</summary>
    public const int Failed = 1;

    /// <summary>The command line is not understood; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The configuration is refused; nothing was done.</summary>
    public const int Configuration = 3;

    /// <summary>The process cannot work here: the database or the address cannot be had.</summary>
    public const int Unavailable = 4;
}
