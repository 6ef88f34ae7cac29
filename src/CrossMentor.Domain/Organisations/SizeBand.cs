namespace CrossMentor.Domain.Organisations;

/// <summary>How many people work for an organisation. There is no least size: one mentee is enough to take part.</summary>
public enum SizeBand
{
    /// <summary>Fewer than 10 people.</summary>
    Micro,

    /// <summary>10 to 49 people.</summary>
    Small,

    /// <summary>50 to 249 people.</summary>
    Medium,

    /// <summary>250 people and more.</summary>
    Large,
}
