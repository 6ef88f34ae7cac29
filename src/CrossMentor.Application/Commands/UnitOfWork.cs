using System.Data;
using System.Data.Common;
using System.Security.Cryptography;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Commands;

/// <summary>Carries out one command in one transaction: everything it decided is stored, or nothing.</summary>
/// <remarks>
/// A command that meets another one is carried out again on what the other left: a stale version, a name that is taken by now
/// or a used key is then seen and refused in the ordinary way. Nobody has to translate errors of a database into refusals.
/// </remarks>
internal sealed class UnitOfWork<TInput, TResult>(
    ICommand<TInput, TResult> command, CrossMentorDb db, BeforeCommit beforeCommit, AfterCommit afterCommit, CollisionQueue collisions)
    : ICommandHandler<TInput, TResult>
    where TInput : ICommandInput
    where TResult : notnull
{
    private const int AttemptsMax = 12;
    private const string SerialisationFailure = "40001";
    private const string Deadlock = "40P01";

    public async Task<Outcome<TResult>> HandleAsync(TInput input, CancellationToken ct)
    {
        using var place = collisions.Enter();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await place.RunAsync(attempt, () => TryAsync(input, ct), ct);
            }
            catch (Exception met) when (attempt < AttemptsMax && IsCollision(met))
            {
                // Nothing of the attempt is left: the transaction is rolled back and its objects are forgotten.
            }
            finally
            {
                db.ChangeTracker.Clear();
                beforeCommit.Forget();
                afterCommit.Forget();
            }

            await StepAsideAsync(attempt, ct);
        }
    }

    private async Task<Outcome<TResult>> TryAsync(TInput input, CancellationToken ct)
    {
        db.ChangeTracker.Clear();

        // Serialisable, because rules such as quotas count rows that another command may be adding at this moment.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var outcome = await DecideAsync(input, ct);
        if (outcome.IsRefused || input is IRehearsable { DryRun: true })
        {
            await transaction.RollbackAsync(CancellationToken.None);
            return outcome;
        }

        await db.SaveChangesAsync(ct);
        await beforeCommit.RunAsync(ct);
        await transaction.CommitAsync(ct);
        await afterCommit.RunAsync();
        return outcome;
    }

    private async Task<Outcome<TResult>> DecideAsync(TInput input, CancellationToken ct)
    {
        var admitted = await command.AdmitAsync(input, ct);
        return admitted.IsRefused ? Outcome<TResult>.Refused(admitted.Refusals) : await admitted.Value.ApplyAsync(ct);
    }

    private static bool IsCollision(Exception exception) => exception switch
    {
        DbUpdateException => true,
        DbException database => database.IsTransient || database.SqlState is SerialisationFailure or Deadlock,

        // In this EF Core wraps what a provider takes for a passing trouble.
        InvalidOperationException { InnerException: { } inner } => IsCollision(inner),
        _ => false,
    };

    /// <summary>Longer with each attempt and never the same for two, so that those who met do not meet again.</summary>
    private static Task StepAsideAsync(int attempt, CancellationToken ct)
        => Task.Delay(RandomNumberGenerator.GetInt32(attempt * 15) + 1, ct);
}
