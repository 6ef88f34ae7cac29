namespace CrossMentor.Plugins.Scorers;

/// <summary>Whether two people should be alike.</summary>
public enum Preference
{
    /// <summary>Alike is better.</summary>
    Same,

    /// <summary>Different is better.</summary>
    Different,
}
