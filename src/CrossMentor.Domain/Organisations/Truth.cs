namespace CrossMentor.Domain.Organisations;

/// <summary>What is known of a statement. Silence is no answer, so a missing fact makes it unknown and never false.</summary>
public enum Truth
{
    Unknown,
    False,
    True,
}
