namespace CrossMentor.Domain.Refusals;

/// <summary>The object does not exist, or the caller may not know that it exists: the two look alike on purpose.</summary>
/// <param name="Id">The id as it was given.</param>
public sealed record NotFound(string Id) : Refusal(
    RefusalCodes.NotFound,
    "There is no such object that you may see. Check the id and the role you act in.");

/// <summary>The caller may see the object, but its roles do not allow this.</summary>
public sealed record NotPermitted() : Refusal(
    RefusalCodes.NotPermitted,
    "Your roles do not allow this. Ask the manager of the programme or the coordinator of the organisation.");

/// <summary>An input value breaks a rule that the schema cannot state.</summary>
/// <param name="Field">The path of the input field, such as <c>rows.3.email</c>.</param>
public sealed record InvalidInput(string Field, string Message) : Refusal(RefusalCodes.InvalidInput, Message);

/// <summary>Somebody else changed the object first.</summary>
public sealed record StaleVersion(int CurrentVersion) : Refusal(
    RefusalCodes.StaleVersion,
    $"The object has changed since you read it. Read version {CurrentVersion} and decide again.");

/// <summary>A clientMutationId came again with another input.</summary>
public sealed record IdempotencyKeyReused() : Refusal(
    RefusalCodes.IdempotencyKeyReused,
    "This clientMutationId was used before with another input. Use a new one for a new request.");

/// <summary>The same thing is already there.</summary>
public sealed record AlreadyExists(string Field) : Refusal(
    RefusalCodes.AlreadyExists,
    $"Something with this {Field} is already there. Use the existing one or choose another {Field}.");
