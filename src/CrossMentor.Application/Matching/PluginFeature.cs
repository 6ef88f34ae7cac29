namespace CrossMentor.Application.Matching;

/// <summary>A feature that a plugin reads.</summary>
/// <param name="IsSensitive">Whether a programme has to grant it first.</param>
public sealed record PluginFeature(string Name, bool IsSensitive);
