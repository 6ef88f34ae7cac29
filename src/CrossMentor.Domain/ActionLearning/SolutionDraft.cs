using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>A version of a solution as its group proposes it.</summary>
/// <param name="ProposedBy">Who speaks for the authors, and is one of them.</param>
/// <param name="Contributing">Organisations that contributed beside those of the version before.</param>
public sealed record SolutionDraft(
    string Title, string? Summary, PersonId ProposedBy, IReadOnlyList<ParticipantId> Authors, IReadOnlyList<OrganisationId> Contributing);
