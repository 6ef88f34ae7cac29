using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Records who was at an event: the manager for everybody, a coordinator for the own people, all or nobody.</summary>
internal sealed class RecordAttendance(CrossMentorDb db, CallerScope scope, EventAccess access, CurriculumReader curricula, TimeProvider clock)
    : ICommand<RecordAttendanceInput, ProgrammeEventId>
{
    public async Task<Outcome<Admitted<ProgrammeEventId>>> AdmitAsync(RecordAttendanceInput input, CancellationToken ct)
    {
        var found = await access.FindAsync(input.EventId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<ProgrammeEventId>(found.Refusals);
        }

        var (gathering, programme) = found.Value;
        var asked = input.Entries.Select(entry => entry.ParticipantId).Distinct().Take(Attendance.EntriesMax).ToList();
        var people = await db.Participants.Where(participant => asked.Contains(participant.Id)).AsNoTracking().ToDictionaryAsync(person => person.Id, ct);
        if (asked.Where(id => !people.ContainsKey(id)).ToList() is { Count: > 0 } unknown)
        {
            return Admission.Denied<ProgrammeEventId>([.. unknown.Select(Finding.NotFound)]);
        }

        var caller = scope.Require();
        var isAllowed = caller.MayManage(programme.Id)
            || (caller.OwnOrganisations.Count > 0 && people.Values.All(person => caller.Coordinates(person.OrganisationId)));
        return isAllowed
            ? Admission.Granted(token => ApplyAsync(gathering, programme, people, input.Entries, token))
            : Admission.Denied<ProgrammeEventId>(new NotPermitted());
    }

    private async Task<Outcome<ProgrammeEventId>> ApplyAsync(
        ProgrammeEvent gathering,
        Programme programme,
        Dictionary<ParticipantId, Participant> people,
        IReadOnlyList<AttendanceEntryInput> entries,
        CancellationToken ct)
    {
        if (entries.Count is 0 or > Attendance.EntriesMax)
        {
            return new InvalidInput("entries", $"entries has {entries.Count} values. Send 1 to {Attendance.EntriesMax}.");
        }

        if (entries.DistinctBy(entry => entry.ParticipantId).Count() != entries.Count)
        {
            return new InvalidInput("entries", "Somebody is there twice. Name everybody once.");
        }

        var curriculum = await curricula.FindAsync(programme.Id, ct);
        IReadOnlyList<Refusal> early =
        [
            .. programme.CheckNotClosed().Refusals, .. gathering.CheckBegun(clock.GetUtcNow()).Refusals,
            .. gathering.CheckTrainer(curriculum, await access.TrainerOfAsync(gathering, ct)).Refusals,
        ];
        if (early.Count > 0)
        {
            return Outcome<ProgrammeEventId>.Refused(early);
        }

        var known = await db.Attendances.Where(row => row.ProgrammeEventId == gathering.Id).ToDictionaryAsync(row => row.ParticipantId, ct);
        var refusals = new List<Refusal>();
        for (var index = 0; index < entries.Count; index++)
        {
            refusals.AddRange(Note(gathering, people[entries[index].ParticipantId], entries[index].State, known, $"entries.{index}.participantId"));
        }

        if (refusals.Count > 0)
        {
            return Outcome<ProgrammeEventId>.Refused(refusals);
        }

        var all = await AllAsync(gathering, known.Values, ct);
        if (all.Count > Attendance.PeopleMax)
        {
            return new InvalidInput("entries", $"An event has {Attendance.PeopleMax} people at most.");
        }

        gathering.Hold(all);
        return gathering.Id;
    }

    private IReadOnlyList<Refusal> Note(
        ProgrammeEvent gathering, Participant person, AttendanceState state, Dictionary<ParticipantId, Attendance> known, string field)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(person.Id, out var before))
        {
            before.Correct(state, now);
            return [];
        }

        var recorded = Attendance.Record(Ids.New<AttendanceId>(), gathering, person, state, now, field);
        if (recorded.IsRefused)
        {
            return recorded.Refusals;
        }

        db.Attendances.Add(recorded.Value);
        known.Add(person.Id, recorded.Value);
        return [];
    }

    // A coordinator sees its own people only, and whether an event was joint is decided by all.
    private async Task<IReadOnlyList<Attendance>> AllAsync(ProgrammeEvent gathering, IReadOnlyCollection<Attendance> seen, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.EventAttendance);
        var stored = await system.All<Attendance>().Where(row => row.ProgrammeEventId == gathering.Id).AsNoTracking().ToListAsync(ct);
        var own = seen.Select(row => row.ParticipantId).ToHashSet();
        return [.. seen, .. stored.Where(row => !own.Contains(row.ParticipantId))];
    }
}
