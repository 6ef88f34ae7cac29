namespace CrossMentor.Host.Verbs;

/// <summary>What the command line says to <c>serve</c>.</summary>
internal sealed record ServeArguments(string? Urls, bool IsJson);
