using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Inputs;

/// <summary>How many pairs an organisation must and may have on one side.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Side">Whether its mentors' or its mentees' pairs are counted.</param>
/// <param name="Minimum">At least so many.</param>
/// <param name="Maximum">At most so many; null for no limit.</param>
public sealed record QuotaDemand(Guid OrganisationId, Side Side, int Minimum, int? Maximum);
