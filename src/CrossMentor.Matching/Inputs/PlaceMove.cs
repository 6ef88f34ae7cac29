namespace CrossMentor.Matching.Inputs;

/// <summary>Places of mentors that count for another organisation than that of the mentors, because somebody left them to it.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Places">How many more places it counts as giving; below zero for fewer.</param>
public sealed record PlaceMove(Guid OrganisationId, int Places);
