using System.Diagnostics;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Execution.Incremental;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.Subscriptions;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Executes requests against one schema and writes whole responses (sec-Execution). One for a process; thread-safe.</summary>
public sealed class GraphQLEngine
{
    private readonly OperationLimits limits;
    private readonly EngineHooks hooks;
    private readonly PlanLookup plans;
    private readonly OperationAdmission admission;

    public GraphQLEngine(ExecutableSchema schema, EngineOptions? options = null)
    {
        options ??= new EngineOptions();
        Schema = schema;
        limits = options.Limits;
        hooks = options.Hooks;
        plans = new PlanLookup(schema, options);
        admission = new OperationAdmission(limits.MaxCost);
    }

    public ExecutableSchema Schema { get; }

    /// <summary>Prepares every operation of a document now and keeps the plans for as long as the engine lives.</summary>
    /// <returns>Why the document cannot be executed; empty if it can.</returns>
    public IReadOnlyList<GraphQLError> Keep(ReadOnlyMemory<byte> document) => plans.Keep(document);

    /// <summary>Begins a request whose answer may have several responses, and writes the first one; nothing a client sends makes this throw.</summary>
    /// <param name="request">The request, with the forms of answer that the transport can carry. What it points into must stay valid until the answer has ended.</param>
    /// <param name="response">Where the first response is written.</param>
    /// <param name="services">What resolvers are given. The source of a subscription keeps them until it ends.</param>
    /// <param name="ct">Ends the operation, and with it everything that follows.</param>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled; the response is then of no use.</exception>
    public async ValueTask<OperationResult> BeginAsync(
        OperationRequest request, ResponseBuffer response, IServiceProvider services, CancellationToken ct)
    {
        if (plans.Find(request, request.Forms, response, out var variables, out var refused) is not { } plan)
        {
            return new OperationResult(refused);
        }

        if (plan.Operation == OperationType.Subscription)
        {
            return await SubscribeAsync(plan, variables, request, response, services, ct);
        }

        var incremental = request.Forms.HasFlag(ResponseForms.Incremental) ? plan.Incremental?.For(variables) : null;
        return incremental is null
            ? new OperationResult(await ExecuteAsync(plan, variables, request, response, services, ct))
            : await BeginIncrementalAsync(plan, incremental, variables, request, response, services, ct);
    }

    /// <summary>Writes the one response of a request; nothing a client sends makes this throw.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled; the response is then of no use.</exception>
    public ValueTask<OperationOutcome> ExecuteAsync(
        OperationRequest request, ResponseBuffer response, IServiceProvider services, CancellationToken ct) =>
        plans.Find(request, ResponseForms.Single, response, out var variables, out var refused) is { } plan
            ? ExecuteAsync(plan, variables, request, response, services, ct)
            : new ValueTask<OperationOutcome>(refused);

    /// <summary>
    /// Does everything that comes before execution, for a host that executes with another engine: limits, validation, variables and price.
    /// A budget is charged the estimate, because nobody here learns what the operation did. A subscription begins for nothing, and each of
    /// its events is charged.
    /// </summary>
    /// <param name="request">The request, as it would be executed.</param>
    /// <param name="isEvent">True if it has begun, and this is an event of it.</param>
    /// <param name="refusal">Where the response is written if the request is refused.</param>
    /// <returns><see cref="OperationOutcome.Succeeded"/>, or why the request is refused.</returns>
    public OperationOutcome Check(OperationRequest request, bool isEvent, ResponseBuffer refusal)
    {
        if (plans.Find(request, request.Forms, refusal, out var variables, out var refused) is not { } plan)
        {
            return refused;
        }

        if (plan.Operation == OperationType.Subscription && !isEvent)
        {
            return OperationOutcome.Succeeded;
        }

        if (!admission.TryAdmit(plan, variables, request.Budget, out var estimate, out var excess))
        {
            return ResponseErrors.Refuse(refusal, excess.Outcome, [excess.Error]);
        }

        request.Budget?.Settle(estimate, estimate);
        return OperationOutcome.Succeeded;
    }

    /// <summary>ExecuteSubscriptionEvent: writes the response of one event (sec-Response-Stream). Each event is admitted as an operation is.</summary>
    internal ValueTask<OperationOutcome> ExecuteEventAsync(
        OperationPlan plan,
        VariableValues variables,
        RootValue value,
        OperationRequest request,
        ResponseBuffer response,
        IServiceProvider services,
        CancellationToken ct) =>
        RunAsync(plan, variables, value, observation: null, request, response, services, ct);

    /// <summary>Writes the response that ends a subscription whose source failed.</summary>
    internal void WriteSourceFailure(
        OperationPlan plan, VariableValues variables, Exception failure, ResponseBuffer response, IServiceProvider services)
    {
        var run = plan.Rent();
        run.Begin(response, services, variables, RootValue.Instance, hooks, CancellationToken.None);
        run.Errors.AddFailure(plan.Source.Site, failure, new FieldPosition(plan.Source.Site).PathOf(index: 0));
        ResponseErrors.Refuse(response, OperationOutcome.Failed, run.Errors.List);
        plan.Return(run);
    }

    /// <summary>Tells the host of a failure that no client waits for any more.</summary>
    internal void ReportAbandoned(OperationPlan plan, Exception failure) =>
        hooks.ErrorReporter?.Report(new ResolverFailure(plan.Source.Site.Coordinate, ActivityTraceId.CreateRandom().ToHexString(), failure));

    private ValueTask<OperationOutcome> ExecuteAsync(
        OperationPlan plan,
        VariableValues variables,
        OperationRequest request,
        ResponseBuffer response,
        IServiceProvider services,
        CancellationToken ct) =>
        RunAsync(plan, variables, RootValue.Instance, Observe(plan), request, response, services, ct);

    private async ValueTask<OperationOutcome> RunAsync(
        OperationPlan plan,
        VariableValues variables,
        RootValue initialValue,
        IOperationObservation? observation,
        OperationRequest request,
        ResponseBuffer response,
        IServiceProvider services,
        CancellationToken ct)
    {
        if (!admission.TryAdmit(plan, variables, request.Budget, out var estimate, out var refusal))
        {
            observation?.End(refusal.Outcome, errorCount: 1);
            return ResponseErrors.Refuse(response, refusal.Outcome, [refusal.Error]);
        }

        hooks.SelectionListener?.Begin(plan.Coordinates, services);
        using var time = new TimeLimit(limits.Timeout, ct);
        var mark = response.Length;
        var run = plan.Rent();
        var actual = estimate;
        var status = OperationOutcome.TimedOut;
        var errorCount = 1;
        try
        {
            run.Begin(response, services, variables, initialValue, hooks, time.Token);
            response.Raw("{\"data\":"u8);
            var hasData = await run.ExecuteAsync();
            errorCount = run.Errors.Count;
            status = errorCount == 0 ? OperationOutcome.Succeeded : hasData ? OperationOutcome.PartlySucceeded : OperationOutcome.Failed;
            actual = request.Budget is null && !request.ReportsCost ? estimate : run.Tally();
            Close(run, response, request.ReportsCost ? (estimate, actual) : null);

            // Only a run that ended by itself goes back: a resolver that was given up may still hold its rows.
            plan.Return(run);
        }
        catch (OperationCanceledException) when (time.IsExceeded)
        {
            response.Truncate(mark);
            ResponseErrors.Refuse(response, OperationOutcome.TimedOut, [time.Error]);
        }
        finally
        {
            request.Budget?.Settle(estimate, actual);
            observation?.End(status, errorCount);
        }

        return status;
    }

    /// <summary>Executes what is not deferred; the rest follows. The price is that of the whole operation.</summary>
    private async ValueTask<OperationResult> BeginIncrementalAsync(
        OperationPlan whole,
        OperationPlan incremental,
        VariableValues variables,
        OperationRequest request,
        ResponseBuffer response,
        IServiceProvider services,
        CancellationToken ct)
    {
        var observation = Observe(whole);
        if (!admission.TryAdmit(whole, variables, request.Budget, out var estimate, out var refusal))
        {
            observation?.End(refusal.Outcome, errorCount: 1);
            return new OperationResult(ResponseErrors.Refuse(response, refusal.Outcome, [refusal.Error]));
        }

        var bill = new OperationBill(estimate, request.Budget, request.ReportsCost);
        return await new IncrementalAnswer(incremental, whole.Coordinates, bill, hooks, observation, new TimeLimit(limits.Timeout, ct))
            .BeginAsync(variables, response, services);
    }

    /// <summary>Subscribe: opens the source stream; the responses to its events follow (sec-Subscription).</summary>
    private async ValueTask<OperationResult> SubscribeAsync(
        OperationPlan plan,
        VariableValues variables,
        OperationRequest request,
        ResponseBuffer response,
        IServiceProvider services,
        CancellationToken ct)
    {
        var observation = Observe(plan);
        var lifetime = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var time = new TimeLimit(limits.Timeout, ct);
        EventResponseStream? stream = null;
        var status = OperationOutcome.TimedOut;
        try
        {
            var run = plan.Rent();
            run.Begin(response, services, variables, RootValue.Instance, hooks, time.Token);
            if (await plan.Source.OpenAsync(run, lifetime.Token) is { } source)
            {
                status = OperationOutcome.Succeeded;
                stream = new EventResponseStream(this, plan, variables, request, source, lifetime, observation);
            }
            else
            {
                status = ResponseErrors.Refuse(response, OperationOutcome.Refused, run.Errors.List);
            }

            plan.Return(run);
        }
        catch (OperationCanceledException) when (time.IsExceeded)
        {
            ResponseErrors.Refuse(response, OperationOutcome.TimedOut, [time.Error]);
        }
        finally
        {
            if (stream is null)
            {
                await lifetime.CancelAsync();
                lifetime.Dispose();
                observation?.End(status, errorCount: 1);
            }
        }

        return new OperationResult(status, stream);
    }

    private IOperationObservation? Observe(OperationPlan plan) => hooks.Observer?.Begin(new OperationDescription(plan.Operation, plan.Name));

    private static void Close(OperationRun run, ResponseBuffer response, (OperationCost Estimate, OperationCost Actual)? cost)
    {
        if (run.Errors.Count > 0)
        {
            response.Byte((byte)',');
            ResponseErrors.Write(response, run.Errors.List);
        }

        if (cost is { } known)
        {
            CostReport.Write(response, known.Estimate, known.Actual);
        }

        response.Byte((byte)'}');
    }
}
