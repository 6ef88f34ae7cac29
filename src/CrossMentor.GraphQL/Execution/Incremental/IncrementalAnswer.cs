using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>One answer in several responses: the first when it begins, the others as they are asked for.</summary>
internal sealed class IncrementalAnswer : ResponseStream
{
    private readonly OperationPlan plan;
    private readonly OperationBill bill;
    private readonly EngineHooks hooks;
    private readonly IReadOnlySet<string> coordinates;
    private readonly OperationRun run;
    private readonly TimeLimit time;
    private readonly IOperationObservation? observation;
    private readonly ResponseBuffer scratch = new();
    private OperationOutcome status = OperationOutcome.Succeeded;
    private IServiceProvider? prepared;
    private OperationCost actual;
    private int errorCount;
    private bool isOver;

    public IncrementalAnswer(
        OperationPlan plan,
        IReadOnlySet<string> coordinates,
        OperationBill bill,
        EngineHooks hooks,
        IOperationObservation? observation,
        TimeLimit time)
    {
        this.plan = plan;
        this.coordinates = coordinates;
        this.hooks = hooks;
        this.bill = bill;
        actual = bill.Estimate;
        this.observation = observation;
        this.time = time;
        run = plan.Rent();
    }

    private Delivery Delivery => run.Delivery!;

    /// <summary>Writes the first response. The answer is over then if nothing comes later.</summary>
    public async ValueTask<OperationResult> BeginAsync(VariableValues variables, ResponseBuffer response, IServiceProvider services)
    {
        var mark = response.Length;
        try
        {
            Prepare(services);
            run.Begin(response, services, variables, RootValue.Instance, hooks, time.Token);
            response.Raw("{\"data\":"u8);
            var hasData = await run.ExecuteAsync();
            var errors = run.Errors.Take();
            Delivery.Integrate(part: null);
            Count(errors.Count, hasData);
            if (errors.Count > 0)
            {
                response.Byte((byte)',');
                ResponseErrors.Write(response, errors);
            }

            if (Delivery.HasNext)
            {
                Delivery.Payload.Write(response, json: [], hasNext: true);
            }
            else
            {
                Bill(response);
            }

            response.Byte((byte)'}');
        }
        catch (OperationCanceledException) when (time.IsExceeded)
        {
            response.Truncate(mark);
            (status, errorCount) = (ResponseErrors.Refuse(response, OperationOutcome.TimedOut, [time.Error]), 1);
            Delivery.Abandon();
            End();
            return new OperationResult(status);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }

        var outcome = status;
        if (Delivery.HasNext)
        {
            return new OperationResult(outcome, this);
        }

        Finish();
        return new OperationResult(outcome);
    }

    public override async ValueTask<bool> WriteNextAsync(ResponseBuffer response, IServiceProvider services, CancellationToken ct)
    {
        if (isOver)
        {
            return false;
        }

        ct.ThrowIfCancellationRequested();
        await using var registration = time.EndWith(ct);
        if (!Delivery.HoldsJson)
        {
            scratch.Truncate(0);
        }

        try
        {
            Prepare(services);
            run.Continue(scratch, services);
            time.Token.ThrowIfCancellationRequested();
            await Delivery.AdvanceAsync(run);
        }
        catch (OperationCanceledException) when (time.IsExceeded && !ct.IsCancellationRequested)
        {
            Delivery.GiveUp(time.Error);
            status = OperationOutcome.TimedOut;
        }

        Count(Delivery.Payload.ErrorCount, hasData: true);
        var hasNext = Delivery.HasNext;
        var mark = response.Length;
        Delivery.Payload.Write(response, scratch.WrittenSpan, hasNext);
        if (!hasNext && status != OperationOutcome.TimedOut)
        {
            Bill(response);
        }

        response.OpenAt(mark, (byte)'{');
        response.Byte((byte)'}');
        if (!hasNext)
        {
            Finish();
        }

        return true;
    }

    public override async ValueTask DisposeAsync()
    {
        if (!isOver)
        {
            await time.EndAsync();
            Delivery.Abandon();
            End();
        }
    }

    /// <summary>Tells the services what the operation selects, once for each response that has services of its own.</summary>
    private void Prepare(IServiceProvider services)
    {
        if (prepared != services)
        {
            prepared = services;
            hooks.SelectionListener?.Begin(coordinates, services);
        }
    }

    private void Count(int errors, bool hasData)
    {
        errorCount += errors;
        if (status == OperationOutcome.Succeeded && errorCount > 0)
        {
            status = hasData ? OperationOutcome.PartlySucceeded : OperationOutcome.Failed;
        }
    }

    /// <summary>Only a run that ended by itself goes back to its plan: a resolver that was given up may still hold its rows.</summary>
    private void Finish()
    {
        if (status != OperationOutcome.TimedOut)
        {
            plan.Return(run);
        }

        End();
    }

    private void End()
    {
        isOver = true;
        time.Dispose();
        scratch.Dispose();
        bill.Budget?.Settle(bill.Estimate, actual);
        observation?.End(status, errorCount);
    }

    /// <summary>Counts what the whole answer has cost, and tells the client if it wants to know.</summary>
    private void Bill(ResponseBuffer response)
    {
        if (bill.IsAsked)
        {
            actual = run.Tally();
        }

        if (bill.IsReported)
        {
            CostReport.Write(response, bill.Estimate, actual);
        }
    }
}
