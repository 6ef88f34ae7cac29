namespace CrossMentor.Domain.Organisations;

/// <summary>What a band of size says in numbers.</summary>
public static class SizeBands
{
    /// <summary>How many people an organisation of the band has at least.</summary>
    public static int HeadcountMin(this SizeBand band) => band switch
    {
        SizeBand.Micro => 1,
        SizeBand.Small => 10,
        SizeBand.Medium => 50,
        _ => 250,
    };
}
