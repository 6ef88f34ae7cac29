using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Reads what people have learned, for themselves, their coordinators and the manager; partners do not see it of each other.</summary>
public sealed class TrainingReader(CrossMentorDb db, ICallerScope scope)
{
    /// <summary>People of one programme whose missing training is told at once.</summary>
    public const int GapsMax = 250;

    /// <summary>Null when there is no such person whose training the caller may see.</summary>
    public async Task<TrainingRecord?> FindAsync(ParticipantId id, CancellationToken ct)
    {
        Require();
        var participant = await db.Participants.Where(participant => participant.Id == id).AsNoTracking().SingleOrDefaultAsync(ct);
        return participant is not null && MaySee(participant) ? (await RecordsAsync([participant], ct)).Single() : null;
    }

    /// <summary>Everybody enrolled whose training is incomplete and may be seen by the caller, in the order of their ids.</summary>
    public async Task<IReadOnlyList<TrainingRecord>> GapsAsync(ProgrammeId programme, CancellationToken ct)
    {
        Require();
        var people = await db.Participants
            .Where(participant => participant.ProgrammeId == programme && participant.State == ParticipantState.Enrolled)
            .OrderBy(participant => participant.Id)
            .AsNoTracking()
            .ToListAsync(ct);
        var records = await RecordsAsync([.. people.Where(MaySee)], ct);
        return [.. records.Where(record => !record.IsComplete).Take(GapsMax)];
    }

    /// <summary>Whether the pair may start: both of its people have completed what is required. Who has not, is not told.</summary>
    public async Task<Outcome> CheckPairAsync(Programme programme, Pair pair, CancellationToken ct)
    {
        var asksForPreparation = programme.AsksFor(GateCode.SeniorPreparation);
        using var system = SystemScope.Open(db, SystemPurpose.TrainingCheck);
        var curriculum = await system.All<Curriculum>().Where(curriculum => curriculum.ProgrammeId == programme.Id).AsNoTracking().SingleOrDefaultAsync(ct);
        if (curriculum is null && !asksForPreparation && !programme.AsksFor(GateCode.Boundaries))
        {
            return Outcome.Accepted; // nothing is required, so there is nothing to look up
        }

        var events = await system.All<ProgrammeEvent>().Where(gathering => gathering.ProgrammeId == programme.Id).AsNoTracking().ToListAsync(ct);
        var two = await system.All<Participant>()
            .Where(participant => participant.Id == pair.MentorId || participant.Id == pair.MenteeId)
            .AsNoTracking()
            .ToListAsync(ct);
        var attended = system.All<Attendance>().Where(row => row.ParticipantId == pair.MentorId || row.ParticipantId == pair.MenteeId);
        var records = await RecordsAsync(programme, curriculum, events, two, attended, system.All<BoundaryAttestation>(), ct);
        TrainingRecord Of(ParticipantId id) => records.Single(record => record.ParticipantId == id);
        return Training.CheckPair(Of(pair.MentorId), Of(pair.MenteeId), asksForPreparation);
    }

    /// <summary>What people of a programme have learned, in their order, of what the caller sees.</summary>
    internal Task<IReadOnlyList<TrainingRecord>> RecordsAsync(
        Programme programme, Curriculum? curriculum, IReadOnlyCollection<ProgrammeEvent> events, IReadOnlyList<Participant> people, CancellationToken ct)
        => RecordsAsync(programme, curriculum, events, people, db.Attendances, db.BoundaryAttestations, ct);

    private bool MaySee(Participant participant)
    {
        var caller = Require();
        return caller.LooksAfter(participant.ProgrammeId, participant.OrganisationId) || caller.Is(participant.PersonId);
    }

    private Caller Require() => scope.Caller ?? throw new UnauthenticatedException();

    private async Task<IReadOnlyList<TrainingRecord>> RecordsAsync(IReadOnlyList<Participant> people, CancellationToken ct)
    {
        if (people.Count == 0)
        {
            return [];
        }

        var id = people[0].ProgrammeId;
        var programme = await db.Programmes.Where(programme => programme.Id == id).AsNoTracking().SingleAsync(ct);
        var curriculum = await db.Curricula.Where(curriculum => curriculum.ProgrammeId == id).AsNoTracking().SingleOrDefaultAsync(ct);
        var events = await db.ProgrammeEvents.Where(gathering => gathering.ProgrammeId == id).AsNoTracking().ToListAsync(ct);
        return await RecordsAsync(programme, curriculum, events, people, ct);
    }

    private static async Task<IReadOnlyList<TrainingRecord>> RecordsAsync(
        Programme programme,
        Curriculum? curriculum,
        IReadOnlyCollection<ProgrammeEvent> events,
        IReadOnlyList<Participant> people,
        IQueryable<Attendance> attendances,
        IQueryable<BoundaryAttestation> attestations,
        CancellationToken ct)
    {
        var rows = await attendances
            .Where(row => row.ProgrammeId == programme.Id && row.State == AttendanceState.Attended)
            .Select(row => new { row.ParticipantId, row.ProgrammeEventId })
            .ToListAsync(ct);
        var attended = rows.ToLookup(row => row.ParticipantId, row => row.ProgrammeEventId);
        var states = await StatesAsync(programme, attestations, ct);
        return [.. people.Select(person => Training.RecordOf(
            person, programme.Orientation, curriculum, [.. events.Where(gathering => attended[person.Id].Contains(gathering.Id))], states(person)))];
    }

    /// <summary>What the people of a programme know of the boundaries of mentoring, where it asks.</summary>
    private static async Task<Func<Participant, BoundaryState>> StatesAsync(Programme programme, IQueryable<BoundaryAttestation> attestations, CancellationToken ct)
    {
        if (!programme.AsksFor(GateCode.Boundaries))
        {
            return _ => BoundaryState.NotAsked;
        }

        var attested = await attestations.Where(row => row.ProgrammeId == programme.Id && row.AttestedOn != null).AsNoTracking().ToDictionaryAsync(row => row.ParticipantId, ct);
        return person => attested.TryGetValue(person.Id, out var attestation) && attestation.Holds(person.Role) ? BoundaryState.Attested : BoundaryState.Missing;
    }
}
