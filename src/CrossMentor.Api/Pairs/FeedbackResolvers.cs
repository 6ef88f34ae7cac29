using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Library;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>Resolvers for <c>schema/feedback.graphql</c>.</summary>
public static class FeedbackResolvers
{
    // Query.feedbackPoints(language: String! = "en"): [FeedbackAdvice!]!
    public static IReadOnlyList<FeedbackAdvice> FeedbackPoints(string language, CallerContext caller)
    {
        caller.Require();
        return FeedbackAdvice.All([language]);
    }

    // Query.feedbackAdvice(pairId: ID!): [FeedbackAdvice!]
    public static Task<IReadOnlyList<FeedbackAdvice>?> FeedbackAdviceAsync(PairId pairId, CallerContext caller, LibraryReader library, CancellationToken ct) =>
        library.AdviceAsync(caller.Require(), pairId, ct);

    // Mutation.giveFeedback(input: GiveFeedbackInput!): GiveFeedbackPayload!
    public static Task<GiveFeedbackPayload> GiveFeedbackAsync(
        GiveFeedbackInput input, ICommandHandler<GiveFeedbackInput, PairId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Pair? changed, IReadOnlyList<Refusal> errors) => new GiveFeedbackPayload(changed, errors, input.ClientMutationId), ct);
}
