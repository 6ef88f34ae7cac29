using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants.Rosters;

/// <summary>Enrols those people of a roster who have a role, within the role and the quotas of their organisation.</summary>
internal sealed class RosterEnrolment(RosterWorld world, RosterSheet sheet, RosterProblems problems)
{
    private readonly HashSet<PersonId> enrolledNow = [];

    public int MentorsEnrolled { get; private set; }

    public int MenteesEnrolled { get; private set; }

    public void Enrol(IReadOnlyList<TakenRow> rows)
    {
        var enrolled = world.Participants.Values
            .Where(participant => participant.IsEnrolled)
            .CountBy(participant => (participant.OrganisationId, participant.Role))
            .ToDictionary();
        foreach (var row in rows.Where(row => row.Row.Role is not null))
        {
            var role = row.Row.Role!.Value;
            var participant = world.Participants.GetValueOrDefault(row.Person.Id);
            if (participant is { IsEnrolled: true })
            {
                Change(row, participant, role);
            }
            else
            {
                var place = (row.Key.OrganisationId, role);
                var count = enrolled.GetValueOrDefault(place);
                enrolled[place] = count + 1;
                Enrol(row, participant, role, count);
            }
        }
    }

    /// <summary>Whether somebody who took part already does so in another way now.</summary>
    public bool HasChanged(PersonId person) => !enrolledNow.Contains(person)
        && world.Participants.TryGetValue(person, out var participant)
        && world.Db.Entry(participant).State == EntityState.Modified;

    private void Change(TakenRow row, Participant participant, ParticipantRole role)
    {
        if (participant.Role != role)
        {
            const string Message = "The person is enrolled in the other role. Keep one role for a person in a programme.";
            problems.Add(row.Line.Line, RosterColumns.Role, RosterProblemCodes.AlreadyEnrolled, Message);
            return;
        }

        // Nobody holds a pair yet: rosters are taken before a match is published.
        var goals = sheet.Has(RosterColumns.Goals) ? row.Row.Goals : null;
        var track = TrackOf(row) == participant.TrackId ? [] : world.Programme.CheckTrack(TrackOf(row), row.Person, role).Refusals;
        Report(row, [.. track, .. participant.Change(world.Programme, row.Row.Capacity, TrackOf(row), goals, pairs: 0).Refusals]);
    }

    private void Enrol(TakenRow row, Participant? withdrawn, ParticipantRole role, int enrolledInRole)
    {
        var participation = world.Participations[row.Key.OrganisationId];
        var enrolment = new Enrolment(role, TrackOf(row), row.Row.Capacity ?? 1, row.Row.Goals);
        var outcome = withdrawn is null
            ? Participant.Enrol(Ids.New<ParticipantId>(), world.Programme, row.Person, participation, enrolment, enrolledInRole)
            : withdrawn.Rejoin(world.Programme, participation, enrolment, enrolledInRole);
        var track = world.Programme.CheckTrack(enrolment.TrackId, row.Person, role);
        if (outcome.IsRefused || track.IsRefused)
        {
            Report(row, [.. outcome.Refusals, .. track.Refusals]);
            return;
        }

        if (withdrawn is null)
        {
            world.Db.Participants.Add(outcome.Value);
            world.Participants.Add(row.Person.Id, outcome.Value);
        }

        enrolledNow.Add(row.Person.Id);
        MentorsEnrolled += role == ParticipantRole.Mentor ? 1 : 0;
        MenteesEnrolled += role == ParticipantRole.Mentee ? 1 : 0;
    }

    private Domain.Programmes.TrackId? TrackOf(TakenRow row)
        => string.IsNullOrWhiteSpace(row.Row.Track) ? null : world.Programme.FindTrack(row.Row.Track)?.Id;

    private void Report(TakenRow row, IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals)
        {
            var code = refusal switch
            {
                RoleNotOfferedByOrganisation => RosterProblemCodes.RoleNotOffered,
                QuotaExceeded => RosterProblemCodes.QuotaExceeded,
                NotEligibleForTrack => RosterProblemCodes.NotEligibleForTrack,
                _ => RosterProblemCodes.BadValue,
            };
            problems.Add(row.Line.Line, RosterColumns.Role, code, refusal.Message);
        }
    }
}
