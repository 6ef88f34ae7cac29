namespace CrossMentor.Domain.Access;

/// <summary>The classes of data that the policy table knows.</summary>
public enum DataClass
{
    /// <summary>What somebody does, where, and in which languages.</summary>
    Card,

    /// <summary>By which number an employer knows somebody.</summary>
    Personnel,

    /// <summary>How somebody can be reached.</summary>
    Contact,

    /// <summary>Goals, competences and experience that matching uses.</summary>
    Profile,

    /// <summary>Grade and reporting line.</summary>
    Sensitive,

    /// <summary>Why two people were matched. It quotes the profiles of both.</summary>
    Rationale,

    /// <summary>What belongs to the two people of a pair alone.</summary>
    Confidential,
}
