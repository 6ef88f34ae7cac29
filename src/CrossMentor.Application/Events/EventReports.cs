using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Counts over a whole programme. Small numbers about people are told to nobody, and an organisation's own ones to no other.</summary>
public sealed class EventReports(CrossMentorDb db, ICallerScope scope, TimeProvider clock)
{
    /// <summary>The six cells of the training that a reverse programme needs; null when the caller sees no such programme.</summary>
    public async Task<IReadOnlyList<TrainingCell>?> MatrixAsync(ProgrammeId id, CancellationToken ct)
    {
        if (await ProgrammeAsync(id, ct) is not { } programme)
        {
            return null;
        }

        return TrainingMatrix.Of(programme.Orientation, await CurriculumAsync(id, ct), await EventsAsync(id, ct));
    }

    /// <summary>Told to the manager and to coordinators; null to everybody else.</summary>
    public async Task<IReadOnlyList<TopicCoverage>?> TopicsAsync(ProgrammeId id, CancellationToken ct)
    {
        if (!await IsTheirsAsync(id, ct))
        {
            return null;
        }

        var (curriculum, events) = (await CurriculumAsync(id, ct), await EventsAsync(id, ct));
        using var system = SystemScope.Open(db, SystemPurpose.ProgrammeReport);
        var enrolled = await system.All<Participant>()
            .Where(participant => participant.ProgrammeId == id && participant.State == ParticipantState.Enrolled)
            .AsNoTracking()
            .ToListAsync(ct);
        return TopicCoverage.Of(curriculum, events, enrolled);
    }

    /// <summary>Every organisation to the manager, the own ones to a coordinator; null to everybody else.</summary>
    public async Task<IReadOnlyList<NetworkGrowth>?> NetworkAsync(ProgrammeId id, CancellationToken ct)
    {
        if (!await IsTheirsAsync(id, ct))
        {
            return null;
        }

        var organisations = (await OrganisationsAsync(id, ct)).Where(organisation => MaySee(id, organisation)).ToList();
        using var system = SystemScope.Open(db, SystemPurpose.ProgrammeReport);
        var pairs = await system.All<Pair>()
            .Where(pair => pair.ProgrammeId == id && pair.IsDisclosed)
            .Select(pair => new { pair.MentorPersonId, pair.MentorOrganisationId, pair.MenteePersonId, pair.MenteeOrganisationId })
            .ToListAsync(ct);
        var groups = await system.All<LearningGroupMember>()
            .Where(member => member.ProgrammeId == id)
            .Select(member => new { member.LearningGroupId, member.PersonId, member.OrganisationId })
            .ToListAsync(ct);
        var attended = await system.All<Attendance>()
            .Where(row => row.ProgrammeId == id && row.State == AttendanceState.Attended)
            .Select(row => new { row.ProgrammeEventId, row.PersonId, row.OrganisationId })
            .ToListAsync(ct);
        IEnumerable<IReadOnlyCollection<(PersonId, OrganisationId)>> circles =
        [
            .. pairs.Select(IReadOnlyCollection<(PersonId, OrganisationId)> (pair) =>
                [(pair.MentorPersonId, pair.MentorOrganisationId), (pair.MenteePersonId, pair.MenteeOrganisationId)]),
            .. groups.GroupBy(member => member.LearningGroupId)
                .Select(IReadOnlyCollection<(PersonId, OrganisationId)> (group) => [.. group.Select(member => (member.PersonId, member.OrganisationId))]),
            .. attended.GroupBy(row => row.ProgrammeEventId)
                .Select(IReadOnlyCollection<(PersonId, OrganisationId)> (gathering) => [.. gathering.Select(row => (row.PersonId, row.OrganisationId))]),
        ];
        return NetworkGrowth.Of(organisations, circles);
    }

    /// <summary>How each organisation stands behind the programme, which everybody in it may see; null when the caller sees no such programme.</summary>
    public async Task<IReadOnlyList<Sponsorship>?> SponsorshipAsync(ProgrammeId id, int quietAfterDays, CancellationToken ct)
    {
        if (await ProgrammeAsync(id, ct) is null)
        {
            return null;
        }

        return Sponsorship.Of(
            await OrganisationsAsync(id, ct),
            await db.Sponsors.Where(sponsor => sponsor.ProgrammeId == id && sponsor.StoodDownOn == null).AsNoTracking().ToListAsync(ct),
            await LastSpokenAsync(id, ct),
            Math.Clamp(quietAfterDays, Sponsorship.QuietDaysMin, Sponsorship.QuietDaysMax),
            clock.Today());
    }

    private async Task<Dictionary<OrganisationId, DateOnly>> LastSpokenAsync(ProgrammeId id, CancellationToken ct)
        => await db.Communications
            .Where(communication => communication.ProgrammeId == id)
            .GroupBy(communication => communication.OrganisationId)
            .Select(said => new { said.Key, On = said.Max(communication => communication.SentOn) })
            .ToDictionaryAsync(said => said.Key, said => said.On, ct);

    // Whoever administers something of the programme; the people in it are no addressees of reports.
    private async Task<bool> IsTheirsAsync(ProgrammeId id, CancellationToken ct)
    {
        var caller = Require();
        return caller.MayManage(id) || (await OrganisationsAsync(id, ct)).Any(caller.Coordinates);
    }

    private bool MaySee(ProgrammeId programme, OrganisationId organisation)
        => Require().LooksAfter(programme, organisation);

    private Caller Require() => scope.Caller ?? throw new UnauthenticatedException();

    private async Task<Programme?> ProgrammeAsync(ProgrammeId id, CancellationToken ct)
    {
        Require();
        return await db.Programmes.Where(programme => programme.Id == id).AsNoTracking().SingleOrDefaultAsync(ct);
    }

    private Task<Curriculum?> CurriculumAsync(ProgrammeId id, CancellationToken ct)
        => db.Curricula.Where(curriculum => curriculum.ProgrammeId == id).AsNoTracking().SingleOrDefaultAsync(ct);

    private Task<List<ProgrammeEvent>> EventsAsync(ProgrammeId id, CancellationToken ct)
        => db.ProgrammeEvents.Where(gathering => gathering.ProgrammeId == id).AsNoTracking().ToListAsync(ct);

    private Task<List<OrganisationId>> OrganisationsAsync(ProgrammeId id, CancellationToken ct)
        => db.ParticipatingOrganisations
            .Where(part => part.ProgrammeId == id)
            .OrderBy(part => part.OrganisationId)
            .Select(part => part.OrganisationId)
            .ToListAsync(ct);
}
