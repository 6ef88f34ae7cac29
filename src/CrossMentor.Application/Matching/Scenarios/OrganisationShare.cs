using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>What an organisation gives and receives in a scenario, against its fair share.</summary>
/// <param name="PairsGiven">Pairs in which it gives the mentor.</param>
/// <param name="PairsReceived">Pairs in which it sends the mentee.</param>
/// <param name="FairShare">Pairs it would receive if all pairs were dealt out in proportion to what entitles to them.</param>
/// <param name="Deviation">Received minus fair share.</param>
public sealed record OrganisationShare(OrganisationId OrganisationId, int PairsGiven, int PairsReceived, double FairShare, double Deviation);
