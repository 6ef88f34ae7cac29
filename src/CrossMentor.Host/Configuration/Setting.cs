namespace CrossMentor.Host.Configuration;

/// <summary>A key of the configuration, what it means, and the value it has when nobody gives one.</summary>
internal sealed record Setting(string Key, string Meaning, string Default);
