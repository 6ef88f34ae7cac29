using CrossMentor.Application.Agreements;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching.Running;
using CrossMentor.Application.Organisations;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Organisations;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>Proposes two people of an active programme to each other, such as somebody who waits and a mentor who has a place again.</summary>
/// <remarks>
/// Every rule of the programme is asked; none of them can be overruled. Somebody may be proposed to more partners than there are places for:
/// those who agree first get them.
/// </remarks>
internal sealed class ProposePair(
    CrossMentorDb db, ManagedProgrammes programmes, PairPlacesReader places, RuleQuestion rules, AgreementCheck agreements, TimeProvider clock)
    : ICommand<ProposePairInput, PairId>
{
    public async Task<Outcome<Admitted<PairId>>> AdmitAsync(ProposePairInput input, CancellationToken ct)
    {
        var mentor = await db.Participants.VisibleAsync(input.MentorId, participant => participant.Id == input.MentorId, ct);
        var mentee = await db.Participants.VisibleAsync(input.MenteeId, participant => participant.Id == input.MenteeId, ct);
        if (mentor.IsRefused || mentee.IsRefused)
        {
            return Admission.Denied<PairId>([.. mentor.Refusals, .. mentee.Refusals]);
        }

        var programme = await programmes.FindAsync(mentor.Value.ProgrammeId, ct);
        return programme.Then(managed => Admission.Granted(token => ApplyAsync(managed, mentor.Value, mentee.Value, token)));
    }

    private async Task<Outcome<PairId>> ApplyAsync(Programme programme, Participant mentor, Participant mentee, CancellationToken ct)
    {
        if (Check(programme, mentor, mentee) is { } refusal)
        {
            return refusal;
        }

        if (await db.Pairs.ThatRun().AnyAsync(pair => pair.MentorId == mentor.Id && pair.MenteeId == mentee.Id, ct))
        {
            return new AlreadyPaired();
        }

        var (from, to) = CompetitionPeriod.Of(programme, clock);
        var crossing = CrossPair.Propose(mentor, mentee, await CompetitorReader.ReadAsync(db, from, to, ct));
        var room = (await places.ReadAsync(mentor.Id, mentee.Id, besides: null, ct)).Check();
        var signed = await agreements.OfOrganisationsAsync(programme, [mentor.OrganisationId, mentee.OrganisationId], ct);
        if (crossing.IsRefused || room.IsRefused || signed.IsRefused)
        {
            return Outcome<PairId>.Refused([.. crossing.Refusals, .. room.Refusals, .. signed.Refusals]);
        }

        var answers = await rules.AskAsync(programme, mentor, mentee, ct);
        if (answers.Count > 0)
        {
            return Outcome<PairId>.Refused(answers);
        }

        var people = await db.People.Where(person => person.Id == mentor.PersonId || person.Id == mentee.PersonId).AsNoTracking().ToDictionaryAsync(person => person.Id, ct);
        var pair = Pair.ProposeByHand(Ids.New<PairId>(), crossing.Value, programme.PairApproval, people, clock.GetUtcNow());
        db.Pairs.Add(pair);
        return pair.Id;
    }

    private static Refusal? Check(Programme programme, Participant mentor, Participant mentee)
    {
        if (programme.State != ProgrammeState.Active)
        {
            return new WrongProgrammeState(programme.State);
        }

        if (mentor is not { Role: ParticipantRole.Mentor, IsEnrolled: true })
        {
            return new InvalidInput("mentorId", "This is no enrolled mentor. Choose one of the programme.");
        }

        return mentee is { Role: ParticipantRole.Mentee, IsEnrolled: true } && mentee.ProgrammeId == mentor.ProgrammeId
            ? null
            : new InvalidInput("menteeId", "This is no enrolled mentee of the same programme. Choose one of the programme.");
    }
}
