using CrossMentor.Api.Callers;
using CrossMentor.Application.Library;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Api.Library;

/// <summary>Resolvers for <c>schema/concerns.graphql</c>.</summary>
public static class ConcernResolvers
{
    // Query.concernChecklist(participantId: ID!): [Concern!]
    public static Task<IReadOnlyList<Concern>?> ConcernChecklistAsync(ParticipantId participantId, CallerContext caller, LibraryReader library, CancellationToken ct) =>
        library.ConcernsAsync(caller.Require(), participantId, ct);
}
