namespace CrossMentor.Sdk.Snapshots;

/// <summary>Who is senior in the pairs of a programme.</summary>
public enum Orientation
{
    /// <summary>Seniors mentor juniors.</summary>
    Traditional,

    /// <summary>Juniors mentor seniors.</summary>
    Reverse,
}
