namespace CrossMentor.Host.Demo;

/// <summary>What the command line says to <c>demo</c>.</summary>
/// <param name="EndsAfterReport">Whether the process ends after the report instead of serving.</param>
/// <param name="Database">The SQLite file to use; null for one in a temporary folder that is removed at the end.</param>
internal sealed record DemoArguments(bool EndsAfterReport, string? Database, string? Urls, bool IsJson);
