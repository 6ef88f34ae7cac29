using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Access;
using CrossMentor.Persistence.Records;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Commands;

/// <summary>Lets the same request take effect once, however often it is sent, and answers it the same every time.</summary>
/// <remarks>
/// A key belongs to one caller and one operation. The answer is stored in the transaction of the effect, so that neither is ever
/// there without the other. A refusal is not kept: it changed nothing, and a corrected request may use the key again.
/// </remarks>
internal sealed class IdempotentCommand<TInput, TResult>(
    ICommand<TInput, TResult> inner, CrossMentorDb db, CallerScope scope, GrantReader grants, AfterCommit afterCommit, TimeProvider clock)
    : ICommand<TInput, TResult>
    where TInput : ICommandInput
    where TResult : notnull
{
    private const int KeyLengthMax = 255;

    public async Task<Outcome<Admitted<TResult>>> AdmitAsync(TInput input, CancellationToken ct)
    {
        var admitted = await inner.AdmitAsync(input, ct);
        return admitted.IsRefused || input.ClientMutationId is not { } key
            ? admitted
            : Admission.Granted(token => ReplayOrApplyAsync(key, input, admitted.Value, token));
    }

    private async Task<Outcome<TResult>> ReplayOrApplyAsync(string key, TInput input, Admitted<TResult> admitted, CancellationToken ct)
    {
        if (key.Length is 0 or > KeyLengthMax)
        {
            return new InvalidInput("clientMutationId", $"clientMutationId has {key.Length} characters. Use 1 to {KeyLengthMax}.");
        }

        var caller = scope.Require();
        var operation = Operation.NameOf<TInput>();
        var storedKey = Hash(key);
        var requestHash = Hash(JsonSerializer.Serialize(input));
        var reply = await db.IdempotentReplies
            .AsNoTracking()
            .SingleOrDefaultAsync(
                reply => reply.Issuer == caller.Issuer && reply.Subject == caller.Subject && reply.Operation == operation && reply.Key == storedKey,
                ct);
        if (reply is not null)
        {
            return reply.RequestHash == requestHash ? Replay(reply) : new IdempotencyKeyReused();
        }

        var outcome = await admitted.ApplyAsync(ct);
        if (outcome.IsAccepted)
        {
            var result = JsonSerializer.Serialize(outcome.Value);
            db.IdempotentReplies.Add(
                IdempotentReply.To(caller.Issuer, caller.Subject, operation, storedKey, requestHash, result, clock.GetUtcNow()));
        }

        return outcome;
    }

    private Outcome<TResult> Replay(IdempotentReply reply)
    {
        var result = JsonSerializer.Deserialize<TResult>(reply.ResultJson) ?? throw new JsonException($"The stored answer of {reply.Operation} is empty.");
        afterCommit.Add(token => LearnRolesAsync(result, token));
        return result;
    }

    /// <summary>
    /// The first request may have given the caller a role while this one waited for it; without that role the answer could not
    /// show what was made.
    /// </summary>
    private async Task LearnRolesAsync(TResult made, CancellationToken ct)
    {
        var caller = scope.Require();
        var now = await grants.ReadAsync(caller.Issuer, caller.Subject, caller.Kind, ct);
        var known = caller.Grants.Select(grant => grant.Id).ToHashSet();
        foreach (var grant in now.Grants.Where(grant => !known.Contains(grant.Id) && (made.Equals(grant.ProgrammeId) || made.Equals(grant.OrganisationId))))
        {
            scope.Widen(grant);
        }
    }

    // A key may carry anything, somebody's name included; its hash serves as well. An input is compared by its canonical text,
    // in which the members have the order of their declaration.
    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
