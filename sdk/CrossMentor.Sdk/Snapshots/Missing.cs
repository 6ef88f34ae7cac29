namespace CrossMentor.Sdk.Snapshots;

/// <summary>How a column says that a fact is not known.</summary>
public static class Missing
{
    /// <summary>Stands for an unknown whole number.</summary>
    public const int Whole = int.MinValue;

    /// <summary>Stands for an unknown code.</summary>
    public const int Code = -1;
}
