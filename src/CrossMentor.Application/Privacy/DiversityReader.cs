using CrossMentor.Domain.Access;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Privacy;

/// <summary>Counts what people declared about diversity who agreed to be counted.</summary>
public sealed class DiversityReader(CrossMentorDb db)
{
    /// <summary>Null for anybody but the manager of the programme.</summary>
    public async Task<DiversityReport?> FindAsync(Caller caller, ProgrammeId id, CancellationToken ct)
    {
        if (!caller.MayManage(id))
        {
            return null;
        }

        var focus = await db.Programmes.Where(programme => programme.Id == id).Select(programme => programme.DiversityFocus).SingleAsync(ct);
        using var system = SystemScope.Open(db, SystemPurpose.DiversityReport);
        var consents = system.All<Consent>().Where(consent => consent.Purpose == ConsentPurpose.DiversityReport && consent.WithdrawnAt == null);
        var rows = await system.All<DiversityAnswer>()
            .Where(answer => answer.ProgrammeId == id && consents.Any(consent => consent.ParticipantId == answer.ParticipantId))
            .Join(
                system.All<Participant>().Where(participant => participant.State == ParticipantState.Enrolled),
                answer => answer.ParticipantId,
                participant => participant.Id,
                (answer, participant) => new { participant.Role, Answer = answer })
            .AsNoTracking()
            .ToListAsync(ct);
        return new([.. focus.Select(one => DiversityFigures.Of(one, rows.Select(row => (row.Role, row.Answer))))]);
    }
}
