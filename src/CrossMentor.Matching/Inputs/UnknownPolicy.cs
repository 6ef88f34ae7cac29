namespace CrossMentor.Matching.Inputs;

/// <summary>What becomes of a pair that some rule cannot judge.</summary>
public enum UnknownPolicy
{
    /// <summary>The pair is no candidate until the fact is known.</summary>
    Block,

    /// <summary>The pair is a candidate, and its explanation carries a flag for people to look at.</summary>
    AllowWithFlag,
}
