using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Events;

/// <summary>Changes the curriculum of a programme, which begins with the first change.</summary>
internal sealed class CurriculumWriter(CrossMentorDb db, CurriculumReader curricula)
{
    /// <param name="programme">Whose curriculum it is.</param>
    /// <param name="version">The version that the caller read; 0 as long as there is none.</param>
    /// <param name="change">Decides, and changes if it accepts.</param>
    public async Task<Outcome<CurriculumId>> ChangeAsync(
        Programme programme, int version, Func<Curriculum, Outcome<Curriculum>> change, CancellationToken ct)
    {
        var found = await curricula.FindAsync(programme.Id, ct);
        var curriculum = found ?? Curriculum.Of(Ids.New<CurriculumId>(), programme.Id);
        if (curriculum.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        return change(curriculum).Then<CurriculumId>(changed =>
        {
            if (found is null)
            {
                db.Curricula.Add(changed);
            }

            return changed.Id;
        });
    }
}
