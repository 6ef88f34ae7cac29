using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Programmes;

/// <summary>Stores a programme that was made; whoever made it becomes its manager.</summary>
internal sealed class NewProgrammes(CrossMentorDb db, CallerScope scope, AfterCommit afterCommit, TimeProvider clock)
{
    public ProgrammeId Add(Programme programme)
    {
        var caller = scope.Require();
        var grant = RoleGrant.ManagerOf(caller.Issuer, caller.Subject, programme.Id, clock.GetUtcNow());
        db.Programmes.Add(programme);
        db.RoleGrants.Add(grant);
        afterCommit.Add(() => scope.Widen(grant));
        return programme.Id;
    }
}
