namespace CrossMentor.Sdk.Groups;

/// <summary>What a learning group must look like.</summary>
public enum GroupComposition
{
    /// <summary>Every group has exactly one member of each organisation.</summary>
    OneOfEachOrganisation,

    /// <summary>No group has two members of one organisation.</summary>
    AtMostOneOfAnOrganisation,
}
