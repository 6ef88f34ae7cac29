using System.Diagnostics;
using System.Text;
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
    private readonly PlanCache plans;
    private readonly OperationPreparation preparation;
    private readonly VariableCoercion variableCoercion;
    private readonly OperationAdmission admission;

    public GraphQLEngine(ExecutableSchema schema, EngineOptions? options = null)
    {
        options ??= new EngineOptions();
        Schema = schema;
        limits = options.Limits;
        hooks = options.Hooks;
        plans = new PlanCache(options.PlanCache);
        preparation = new OperationPreparation(schema, limits, options.Suggests);
        admission = new OperationAdmission(limits.MaxCost);
        variableCoercion = new VariableCoercion(schema.Scalars, limits.Input);
    }

    public ExecutableSchema Schema { get; }

    /// <summary>Prepares every operation of a document now and keeps the plans for as long as the engine lives.</summary>
    /// <returns>Why the document cannot be executed; empty if it can.</returns>
    public IReadOnlyList<GraphQLError> Keep(ReadOnlyMemory<byte> document)
    {
        var operations = preparation.PrepareAll(Encoding.UTF8.GetString(document.Span));
        foreach (var (name, prepared) in operations)
        {
            // What is valid and needs another form of answer is prepared when it comes by a transport that has the form.
            if (!prepared.IsReady && prepared.Status != OperationOutcome.OperationNotAllowed)
            {
                return prepared.Errors;
            }

            if (prepared.IsReady)
            {
                Keep(document, name, prepared.Plan, isOnly: operations.Count == 1);
            }
        }

        return [];
    }

    /// <summary>Begins a request whose answer may have several responses, and writes the first one; nothing a client sends makes this throw.</summary>
    /// <param name="request">The request, with the forms of answer that the transport can carry. What it points into must stay valid until the answer has ended.</param>
    /// <param name="response">Where the first response is written.</param>
    /// <param name="services">What resolvers are given. The source of a subscription keeps them until it ends.</param>
    /// <param name="ct">Ends the operation, and with it everything that follows.</param>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled; the response is then of no use.</exception>
    public async ValueTask<OperationResult> BeginAsync(
        OperationRequest request, ResponseBuffer response, IServiceProvider services, CancellationToken ct)
    {
        if (Ready(request, request.Forms, response, out var variables, out var refused) is not { } plan)
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
        Ready(request, ResponseForms.Single, response, out var variables, out var refused) is { } plan
            ? ExecuteAsync(plan, variables, request, response, services, ct)
            : new ValueTask<OperationOutcome>(refused);

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
        Refuse(response, OperationOutcome.Failed, run.Errors.List);
        plan.Return(run);
    }

    /// <summary>Tells the host of a failure that no client waits for any more.</summary>
    internal void ReportAbandoned(OperationPlan plan, Exception failure) =>
        hooks.ErrorReporter?.Report(new ResolverFailure(plan.Source.Site.Coordinate, ActivityTraceId.CreateRandom().ToHexString(), failure));

    private void Keep(ReadOnlyMemory<byte> document, string? name, OperationPlan plan, bool isOnly)
    {
        plans.Keep(document, name, plan);
        if (isOnly)
        {
            // The only operation of a document need not be named.
            plans.Keep(document, operationName: null, plan);
        }
    }

    private static OperationOutcome Refuse(ResponseBuffer response, OperationOutcome status, IReadOnlyList<GraphQLError> errors)
    {
        response.Byte((byte)'{');
        ResponseErrors.Write(response, errors);
        response.Byte((byte)'}');
        return status;
    }

    /// <summary>The plan of a request and its variables; null if it is refused, which is then written.</summary>
    private OperationPlan? Ready(
        in OperationRequest request, ResponseForms forms, ResponseBuffer response, out VariableValues variables, out OperationOutcome refused)
    {
        refused = OperationOutcome.Succeeded;
        variables = VariableValues.None;
        var plan = plans.Find(request.Document, request.OperationName);
        if (plan is null)
        {
            var prepared = preparation.Prepare(Encoding.UTF8.GetString(request.Document.Span), request.OperationName);
            if (!prepared.IsReady)
            {
                refused = Refuse(response, prepared.Status, prepared.Errors);
                return null;
            }

            plan = prepared.Plan;
            plans.Add(request.Document, request.OperationName, plan);
        }

        if (Excess(plan, request, forms) is { } excess)
        {
            refused = Refuse(response, OperationOutcome.OperationNotAllowed, [excess]);
            return null;
        }

        if (request.RefusesIntrospection && plan.IntrospectionRefusal is { } refusal)
        {
            refused = Refuse(response, OperationOutcome.Refused, [refusal]);
            return null;
        }

        if (plan.Variables.Length == 0)
        {
            return plan;
        }

        var errors = new List<GraphQLError>();
        if (variableCoercion.Coerce(plan.Variables, plan.VariableNames, request.Variables, errors) is not { } coerced)
        {
            refused = Refuse(response, OperationOutcome.VariablesRefused, errors);
            return null;
        }

        variables = coerced;
        return plan;
    }

    /// <summary>Why the operation is more than its transport carries; null if it is not.</summary>
    private static GraphQLError? Excess(OperationPlan plan, in OperationRequest request, ResponseForms forms)
    {
        if (plan.Operation == OperationType.Subscription && !forms.HasFlag(ResponseForms.Events))
        {
            return new GraphQLError("This transport does not carry subscriptions.", plan.Location);
        }

        return request.QueriesOnly && plan.Operation == OperationType.Mutation
            ? new GraphQLError("This transport carries queries only.")
            : null;
    }

    private ValueTask<OperationOutcome> ExecuteAsync(
        OperationPlan plan,
        VariableValues variables,
        OperationRequest request,
        ResponseBuffer response,
        IServiceProvider services,
        CancellationToken ct)
    {
        var observation = hooks.Observer?.Begin(new OperationDescription(plan.Operation, plan.Name));
        return RunAsync(plan, variables, RootValue.Instance, observation, request, response, services, ct);
    }

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
            return Refuse(response, refusal.Outcome, [refusal.Error]);
        }

        hooks.SelectionListener?.Begin(plan.Coordinates, services);
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bounded.CancelAfter(limits.Timeout);
        var mark = response.Length;
        var run = plan.Rent();
        var actual = estimate;
        var status = OperationOutcome.TimedOut;
        var errorCount = 1;
        try
        {
            run.Begin(response, services, variables, initialValue, hooks, bounded.Token);
            response.Raw("{\"data\":"u8);
            var hasData = await run.ExecuteAsync();
            errorCount = run.Errors.Count;
            status = errorCount == 0 ? OperationOutcome.Succeeded : hasData ? OperationOutcome.PartlySucceeded : OperationOutcome.Failed;
            actual = request.Budget is null && !request.ReportsCost ? estimate : run.Tally();
            Close(run, response, request.ReportsCost ? (estimate, actual) : null);

            // Only a run that ended by itself goes back: a resolver that was given up may still hold its rows.
            plan.Return(run);
        }
        catch (OperationCanceledException) when (bounded.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            response.Truncate(mark);
            Refuse(response, OperationOutcome.TimedOut, [TimeoutError()]);
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
        if (!admission.TryAdmit(whole, variables, request.Budget, out var estimate, out var refusal))
        {
            return new OperationResult(Refuse(response, refusal.Outcome, [refusal.Error]));
        }

        var bill = new OperationBill(estimate, request.Budget, request.ReportsCost);
        return await new IncrementalAnswer(incremental, whole.Coordinates, bill, hooks, limits.Timeout, TimeoutError(), ct)
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
        var observation = hooks.Observer?.Begin(new OperationDescription(plan.Operation, plan.Name));
        var lifetime = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bounded.CancelAfter(limits.Timeout);
        EventResponseStream? stream = null;
        var status = OperationOutcome.TimedOut;
        try
        {
            var run = plan.Rent();
            run.Begin(response, services, variables, RootValue.Instance, hooks, bounded.Token);
            if (await plan.Source.OpenAsync(run, lifetime.Token) is { } source)
            {
                status = OperationOutcome.Succeeded;
                stream = new EventResponseStream(this, plan, variables, request, source, lifetime, observation);
            }
            else
            {
                status = Refuse(response, OperationOutcome.Refused, run.Errors.List);
            }

            plan.Return(run);
        }
        catch (OperationCanceledException) when (bounded.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            Refuse(response, OperationOutcome.TimedOut, [TimeoutError()]);
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

    private GraphQLError TimeoutError() => new(
        $"The operation ran longer than {limits.Timeout.TotalSeconds:0.###} s and was given up.",
        extensions: new Dictionary<string, object?> { ["code"] = "TIMEOUT" });
}
