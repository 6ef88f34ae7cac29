namespace CrossMentor.Sdk.Testing.Inputs;

/// <summary>What a generated group problem is like.</summary>
public enum GroupShape
{
    /// <summary>Every organisation sends one member for each group.</summary>
    Even,

    /// <summary>The same, and everybody has the same facts.</summary>
    Alike,

    /// <summary>The same, and every other fact is missing.</summary>
    Gaps,

    /// <summary>The same, and nothing but the organisations is known.</summary>
    NothingKnown,

    /// <summary>The same, with whole numbers at the ends of their range and full sets.</summary>
    Extremes,

    /// <summary>One group of everybody, each of another organisation.</summary>
    OneGroup,

    /// <summary>Organisations send at most one member for each group, and some fewer; at most one of an organisation is asked for.</summary>
    Ragged,

    /// <summary>One organisation sends as many as there are groups, the others one each; at most one of an organisation is asked for.</summary>
    Lopsided,

    /// <summary>One organisation sends more members than there are groups: no division keeps the composition.</summary>
    TooMany,

    /// <summary>One organisation sends fewer members than there are groups, and one of each is asked for: no division keeps the composition.</summary>
    TooFew,

    /// <summary>Nobody knows which organisation one member belongs to. A refusal is right, and so are groups that are right whichever it is.</summary>
    UnknownOrganisation,
}
