namespace CrossMentor.Sdk.Solvers.Groups;

/// <summary>A reason why no grouping keeps the rules. Refusals are returned, never thrown.</summary>
/// <param name="Code">Stable code in capitals.</param>
/// <param name="Message">One sentence by index; the caller knows the names.</param>
public abstract record GroupRefusal(string Code, string Message);

/// <summary>An organisation has more members than there are groups, so two of them would meet.</summary>
public sealed record OrganisationTooLarge(int Organisation, int Members, int Groups) : GroupRefusal(
    "ORGANISATION_TOO_LARGE",
    $"Organisation {Organisation} has {Members} members for {Groups} groups; two of them would share a group.");

/// <summary>There are more groups than members, so a group would be empty.</summary>
public sealed record TooFewMembers(int Members, int Groups) : GroupRefusal(
    "TOO_FEW_MEMBERS",
    $"{Members} members do not fill {Groups} groups.");

/// <summary>There are more members than a series can be planned for.</summary>
public sealed record TooManyMembers(int Members, int Most) : GroupRefusal(
    "TOO_MANY_MEMBERS",
    $"A series for {Members} members cannot be planned; {Most} are the most.");
