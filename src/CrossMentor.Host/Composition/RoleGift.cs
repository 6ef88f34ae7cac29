namespace CrossMentor.Host.Composition;

/// <summary>How giving a role ended.</summary>
internal enum RoleGift
{
    Given,
    HeldAlready,

    /// <summary>There is no organisation or programme of the name, or more than one, or the role needs one.</summary>
    NothingOfThatName,
}
