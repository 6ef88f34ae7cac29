namespace CrossMentor.Sdk.Strategies;

/// <summary>How many pairs an organisation must and may have on one side.</summary>
/// <param name="Organisation">The organisation's code.</param>
/// <param name="Side">Whether its mentors' or its mentees' pairs are counted.</param>
/// <param name="Minimum">At least so many pairs.</param>
/// <param name="Maximum">At most so many pairs.</param>
public readonly record struct OrganisationQuota(int Organisation, Side Side, int Minimum, int Maximum);
