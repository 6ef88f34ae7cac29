namespace CrossMentor.Application.Matching;

/// <summary>A feature that a plugin reads.</summary>
/// <param name="IsSensitive">Whether it is handed out only where a programme has granted it.</param>
/// <param name="IsOptional">Whether the plugin does without it elsewhere.</param>
public sealed record PluginFeature(string Name, bool IsSensitive, bool IsOptional);
