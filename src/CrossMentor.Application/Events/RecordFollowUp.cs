using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Events;

/// <summary>Records that a coordinator asked one of the own people how it goes, and the code of what came of it.</summary>
internal sealed class RecordFollowUp(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<RecordFollowUpInput, FollowUpId>
{
    public async Task<Outcome<Admitted<FollowUpId>>> AdmitAsync(RecordFollowUpInput input, CancellationToken ct)
    {
        var found = await db.Participants.VisibleAsync(input.ParticipantId, participant => participant.Id == input.ParticipantId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<FollowUpId>(found.Refusals);
        }

        return scope.Require().Coordinates(found.Value.OrganisationId)
            ? Admission.Granted(() => Apply(found.Value, input.Outcome))
            : Admission.Denied<FollowUpId>(new NotPermitted());
    }

    private Outcome<FollowUpId> Apply(Participant participant, FollowUpOutcome outcome)
    {
        if (!participant.IsEnrolled)
        {
            return new InvalidInput("participantId", "The person has withdrawn from the programme. There is nothing to follow up.");
        }

        var done = FollowUp.Done(Ids.New<FollowUpId>(), participant, outcome, clock.Today());
        db.FollowUps.Add(done);
        return done.Id;
    }
}
