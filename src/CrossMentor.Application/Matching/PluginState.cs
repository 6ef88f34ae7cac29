namespace CrossMentor.Application.Matching;

/// <summary>Whether a plugin can be used.</summary>
public enum PluginState
{
    Available,
    Failed,
}
