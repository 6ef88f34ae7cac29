using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>Takes the answer of one side's coordinator or person to a proposed pair.</summary>
/// <remarks>
/// The last answer confirms the pair. How many places the two have left is counted in the same serialisable transaction, so that of many who
/// accept at once no more get through than there are places.
/// </remarks>
internal sealed class AnswerPairOffer(CrossMentorDb db, CallerScope scope, PairPlacesReader places, TimeProvider clock)
    : ICommand<AnswerPairOfferInput, PairId>
{
    public async Task<Outcome<Admitted<PairId>>> AdmitAsync(AnswerPairOfferInput input, CancellationToken ct)
    {
        // A side may see its offer and not yet the pair.
        using var system = SystemScope.Open(db, SystemPurpose.PairAnswering);
        var pair = await system.All<Pair>().SingleOrDefaultAsync(pair => pair.Id == input.PairId, ct);
        return pair is not null && MaySpeak(scope.Require(), pair, input)
            ? Admission.Granted(token => ApplyAsync(pair, input, token))
            : Admission.Denied<PairId>(Finding.NotFound(input.PairId));
    }

    // Somebody of the other side, or of another voice of this side, has no such offer.
    private static bool MaySpeak(Caller caller, Pair pair, AnswerPairOfferInput input) => input.Voice == PairVoice.Person
        ? caller.Is(pair.PersonOf(input.Side))
        : caller.Coordinates(pair.OrganisationOf(input.Side));

    private async Task<Outcome<PairId>> ApplyAsync(Pair pair, AnswerPairOfferInput input, CancellationToken ct)
    {
        var room = await places.ReadAsync(pair.MentorId, pair.MenteeId, pair.Id, ct);
        return pair.Answer(input.Side, input.Voice, input.Agrees, room, clock.GetUtcNow()).Then<PairId>(answered => answered.Id);
    }
}
