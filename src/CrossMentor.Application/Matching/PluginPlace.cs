namespace CrossMentor.Application.Matching;

/// <summary>Where the code of a plugin runs.</summary>
public enum PluginPlace
{
    InProcess,
    Worker,
}
