CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;
CREATE TABLE "AuditEntries" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AuditEntries" PRIMARY KEY,
    "At" TEXT NOT NULL,
    "Issuer" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Operation" TEXT NOT NULL,
    "ObjectType" TEXT NULL,
    "ObjectId" TEXT NULL,
    "Outcome" TEXT NOT NULL
);

CREATE TABLE "IdempotentReplies" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_IdempotentReplies" PRIMARY KEY,
    "Issuer" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Operation" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "RequestHash" TEXT NOT NULL,
    "ResultJson" TEXT NOT NULL,
    "At" TEXT NOT NULL
);

CREATE TABLE "OrganisationGroups" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OrganisationGroups" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "Name" TEXT NOT NULL
);

CREATE TABLE "Programmes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Programmes" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Orientation" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Purpose" TEXT NOT NULL,
    "Languages" TEXT NOT NULL,
    "StartsOn" TEXT NOT NULL,
    "EndsOn" TEXT NOT NULL,
    "Tracks" TEXT NOT NULL,
    "BalanceTolerance" INTEGER NOT NULL,
    "LearningGroupCount" INTEGER NOT NULL,
    "MatchingPolicy" TEXT NOT NULL
);

CREATE TABLE "Organisations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Organisations" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "NameKey" TEXT NOT NULL,
    "Sector" TEXT NOT NULL,
    "SizeBand" TEXT NOT NULL,
    "Country" TEXT NOT NULL,
    "GroupId" TEXT NULL,
    "GradeLadder" TEXT NOT NULL,
    CONSTRAINT "FK_Organisations_OrganisationGroups_GroupId" FOREIGN KEY ("GroupId") REFERENCES "OrganisationGroups" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LearningGroups" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_LearningGroups" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    CONSTRAINT "FK_LearningGroups_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MatchRuns" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MatchRuns" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "Done" INTEGER NOT NULL,
    "Total" INTEGER NOT NULL,
    "Seed" INTEGER NOT NULL,
    "Plugins" TEXT NOT NULL,
    "Weights" TEXT NOT NULL,
    "InputsHash" TEXT NULL,
    "ResultHash" TEXT NULL,
    "QueuedAt" TEXT NOT NULL,
    "StartedAt" TEXT NULL,
    "EndedAt" TEXT NULL,
    "Failure" TEXT NULL,
    CONSTRAINT "FK_MatchRuns_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CompetitorDeclarations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CompetitorDeclarations" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "DeclaredById" TEXT NOT NULL,
    "CompetitorId" TEXT NOT NULL,
    "ValidFrom" TEXT NOT NULL,
    "ValidTo" TEXT NULL,
    CONSTRAINT "FK_CompetitorDeclarations_Organisations_CompetitorId" FOREIGN KEY ("CompetitorId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CompetitorDeclarations_Organisations_DeclaredById" FOREIGN KEY ("DeclaredById") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ParticipatingOrganisations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ParticipatingOrganisations" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "MentorQuota" INTEGER NOT NULL,
    "MenteeQuota" INTEGER NOT NULL,
    CONSTRAINT "FK_ParticipatingOrganisations_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ParticipatingOrganisations_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "People" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_People" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "ExternalId" TEXT NOT NULL,
    "DisplayName" TEXT NOT NULL,
    "Email" TEXT NULL,
    "JobTitle" TEXT NULL,
    "Function" TEXT NULL,
    "Department" TEXT NULL,
    "Country" TEXT NULL,
    "City" TEXT NULL,
    "TimeZone" TEXT NULL,
    "Languages" TEXT NOT NULL,
    "Skills" TEXT NOT NULL,
    "ExperienceYears" INTEGER NULL,
    "GradeLabel" TEXT NULL,
    "GradeRank" INTEGER NULL,
    "ReportingLine" TEXT NOT NULL,
    "HasUnresolvedManager" INTEGER NOT NULL,
    CONSTRAINT "FK_People_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "RoleGrants" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_RoleGrants" PRIMARY KEY,
    "Issuer" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "OrganisationId" TEXT NULL,
    "ProgrammeId" TEXT NULL,
    "ScopeKey" TEXT NOT NULL,
    "GivenAt" TEXT NOT NULL,
    CONSTRAINT "FK_RoleGrants_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RoleGrants_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Scenarios" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Scenarios" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "MatchRunId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "PlacedCount" INTEGER NOT NULL,
    "UnplacedCount" INTEGER NOT NULL,
    "TotalScore" INTEGER NOT NULL,
    "Certificate" TEXT NOT NULL,
    CONSTRAINT "FK_Scenarios_MatchRuns_MatchRunId" FOREIGN KEY ("MatchRunId") REFERENCES "MatchRuns" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Scenarios_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Participants" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Participants" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "TrackId" TEXT NULL,
    "Capacity" INTEGER NOT NULL,
    "Goals" TEXT NOT NULL,
    CONSTRAINT "FK_Participants_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Participants_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Participants_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ProposedGroups" (
    "ScenarioId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "MemberIds" TEXT NOT NULL,
    CONSTRAINT "PK_ProposedGroups" PRIMARY KEY ("ScenarioId", "Number"),
    CONSTRAINT "FK_ProposedGroups_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProposedGroups_Scenarios_ScenarioId" FOREIGN KEY ("ScenarioId") REFERENCES "Scenarios" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LearningGroupMembers" (
    "LearningGroupId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    CONSTRAINT "PK_LearningGroupMembers" PRIMARY KEY ("LearningGroupId", "ParticipantId"),
    CONSTRAINT "FK_LearningGroupMembers_LearningGroups_LearningGroupId" FOREIGN KEY ("LearningGroupId") REFERENCES "LearningGroups" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_LearningGroupMembers_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LearningGroupMembers_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LearningGroupMembers_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Pairs" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Pairs" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "MentorId" TEXT NOT NULL,
    "MenteeId" TEXT NOT NULL,
    "MentorPersonId" TEXT NOT NULL,
    "MenteePersonId" TEXT NOT NULL,
    "MentorOrganisationId" TEXT NOT NULL,
    "MenteeOrganisationId" TEXT NOT NULL,
    "TrackId" TEXT NULL,
    "State" TEXT NOT NULL,
    "PublishedAt" TEXT NOT NULL,
    "Score" INTEGER NOT NULL,
    "Explanation" TEXT NOT NULL,
    CONSTRAINT "CK_Pairs_CrossBorder" CHECK ("MentorOrganisationId" <> "MenteeOrganisationId"),
    CONSTRAINT "FK_Pairs_Organisations_MenteeOrganisationId" FOREIGN KEY ("MenteeOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Pairs_Organisations_MentorOrganisationId" FOREIGN KEY ("MentorOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Pairs_Participants_MenteeId" FOREIGN KEY ("MenteeId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Pairs_Participants_MentorId" FOREIGN KEY ("MentorId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Pairs_People_MenteePersonId" FOREIGN KEY ("MenteePersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Pairs_People_MentorPersonId" FOREIGN KEY ("MentorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Pairs_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Proposals" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Proposals" PRIMARY KEY,
    "ScenarioId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "MentorId" TEXT NOT NULL,
    "MenteeId" TEXT NOT NULL,
    "MentorOrganisationId" TEXT NOT NULL,
    "MenteeOrganisationId" TEXT NOT NULL,
    "Score" INTEGER NOT NULL,
    "Explanation" TEXT NOT NULL,
    CONSTRAINT "FK_Proposals_Participants_MenteeId" FOREIGN KEY ("MenteeId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Proposals_Participants_MentorId" FOREIGN KEY ("MentorId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Proposals_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Proposals_Scenarios_ScenarioId" FOREIGN KEY ("ScenarioId") REFERENCES "Scenarios" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "UnplacedParticipants" (
    "ScenarioId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    CONSTRAINT "PK_UnplacedParticipants" PRIMARY KEY ("ScenarioId", "ParticipantId"),
    CONSTRAINT "FK_UnplacedParticipants_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_UnplacedParticipants_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_UnplacedParticipants_Scenarios_ScenarioId" FOREIGN KEY ("ScenarioId") REFERENCES "Scenarios" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_AuditEntries_At" ON "AuditEntries" ("At");

CREATE INDEX "IX_AuditEntries_ObjectId" ON "AuditEntries" ("ObjectId");

CREATE INDEX "IX_CompetitorDeclarations_CompetitorId" ON "CompetitorDeclarations" ("CompetitorId");

CREATE INDEX "IX_CompetitorDeclarations_DeclaredById" ON "CompetitorDeclarations" ("DeclaredById");

CREATE INDEX "IX_IdempotentReplies_At" ON "IdempotentReplies" ("At");

CREATE UNIQUE INDEX "IX_IdempotentReplies_Issuer_Subject_Operation_Key" ON "IdempotentReplies" ("Issuer", "Subject", "Operation", "Key");

CREATE INDEX "IX_LearningGroupMembers_OrganisationId" ON "LearningGroupMembers" ("OrganisationId");

CREATE INDEX "IX_LearningGroupMembers_ParticipantId" ON "LearningGroupMembers" ("ParticipantId");

CREATE INDEX "IX_LearningGroupMembers_ProgrammeId" ON "LearningGroupMembers" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_LearningGroups_ProgrammeId_Number" ON "LearningGroups" ("ProgrammeId", "Number");

CREATE UNIQUE INDEX "IX_MatchRuns_OpenInProgramme" ON "MatchRuns" ("ProgrammeId") WHERE "State" IN ('Queued', 'Running');

CREATE INDEX "IX_MatchRuns_ProgrammeId_QueuedAt" ON "MatchRuns" ("ProgrammeId", "QueuedAt");

CREATE INDEX "IX_Organisations_GroupId" ON "Organisations" ("GroupId");

CREATE UNIQUE INDEX "IX_Organisations_NameKey" ON "Organisations" ("NameKey");

CREATE INDEX "IX_Pairs_MenteeId" ON "Pairs" ("MenteeId");

CREATE INDEX "IX_Pairs_MenteeOrganisationId_ProgrammeId" ON "Pairs" ("MenteeOrganisationId", "ProgrammeId");

CREATE INDEX "IX_Pairs_MenteePersonId_MentorOrganisationId" ON "Pairs" ("MenteePersonId", "MentorOrganisationId");

CREATE UNIQUE INDEX "IX_Pairs_MentorId_MenteeId" ON "Pairs" ("MentorId", "MenteeId");

CREATE INDEX "IX_Pairs_MentorOrganisationId_ProgrammeId" ON "Pairs" ("MentorOrganisationId", "ProgrammeId");

CREATE INDEX "IX_Pairs_MentorPersonId_MenteeOrganisationId" ON "Pairs" ("MentorPersonId", "MenteeOrganisationId");

CREATE INDEX "IX_Pairs_ProgrammeId_PublishedAt" ON "Pairs" ("ProgrammeId", "PublishedAt");

CREATE INDEX "IX_Participants_OrganisationId" ON "Participants" ("OrganisationId");

CREATE INDEX "IX_Participants_PersonId_ProgrammeId" ON "Participants" ("PersonId", "ProgrammeId");

CREATE INDEX "IX_Participants_ProgrammeId_OrganisationId_Role_State" ON "Participants" ("ProgrammeId", "OrganisationId", "Role", "State");

CREATE UNIQUE INDEX "IX_Participants_ProgrammeId_PersonId" ON "Participants" ("ProgrammeId", "PersonId");

CREATE INDEX "IX_ParticipatingOrganisations_OrganisationId_ProgrammeId" ON "ParticipatingOrganisations" ("OrganisationId", "ProgrammeId");

CREATE UNIQUE INDEX "IX_ParticipatingOrganisations_ProgrammeId_OrganisationId" ON "ParticipatingOrganisations" ("ProgrammeId", "OrganisationId");

CREATE UNIQUE INDEX "IX_People_OrganisationId_ExternalId" ON "People" ("OrganisationId", "ExternalId");

CREATE INDEX "IX_People_OrganisationId_HasUnresolvedManager" ON "People" ("OrganisationId", "HasUnresolvedManager");

CREATE INDEX "IX_Programmes_StartsOn" ON "Programmes" ("StartsOn");

CREATE INDEX "IX_Proposals_MenteeId" ON "Proposals" ("MenteeId");

CREATE INDEX "IX_Proposals_MentorId" ON "Proposals" ("MentorId");

CREATE INDEX "IX_Proposals_ProgrammeId" ON "Proposals" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_Proposals_ScenarioId_MentorId_MenteeId" ON "Proposals" ("ScenarioId", "MentorId", "MenteeId");

CREATE INDEX "IX_Proposals_ScenarioId_Score" ON "Proposals" ("ScenarioId", "Score");

CREATE INDEX "IX_ProposedGroups_ProgrammeId" ON "ProposedGroups" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_RoleGrants_Issuer_Subject_Role_ScopeKey" ON "RoleGrants" ("Issuer", "Subject", "Role", "ScopeKey");

CREATE INDEX "IX_RoleGrants_OrganisationId" ON "RoleGrants" ("OrganisationId");

CREATE INDEX "IX_RoleGrants_ProgrammeId" ON "RoleGrants" ("ProgrammeId");

CREATE INDEX "IX_Scenarios_MatchRunId" ON "Scenarios" ("MatchRunId");

CREATE INDEX "IX_Scenarios_ProgrammeId" ON "Scenarios" ("ProgrammeId");

CREATE INDEX "IX_UnplacedParticipants_ParticipantId" ON "UnplacedParticipants" ("ParticipantId");

CREATE INDEX "IX_UnplacedParticipants_ProgrammeId" ON "UnplacedParticipants" ("ProgrammeId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122090000_Initial', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Scenarios" ADD "DraftedFromId" TEXT NULL;

ALTER TABLE "Scenarios" ADD "Label" TEXT NOT NULL DEFAULT '';

ALTER TABLE "Scenarios" ADD "Solution" TEXT NOT NULL DEFAULT 'Current';

CREATE TABLE "KeptRunInputs" (
    "MatchRunId" TEXT NOT NULL CONSTRAINT "PK_KeptRunInputs" PRIMARY KEY,
    "ProgrammeId" TEXT NOT NULL,
    "Bytes" BLOB NOT NULL,
    CONSTRAINT "FK_KeptRunInputs_MatchRuns_MatchRunId" FOREIGN KEY ("MatchRunId") REFERENCES "MatchRuns" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_KeptRunInputs_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MatchTasks" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MatchTasks" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "MatchRunId" TEXT NOT NULL,
    "ScenarioId" TEXT NULL,
    "ScenarioVersion" INTEGER NULL,
    "Kind" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "Done" INTEGER NOT NULL,
    "Total" INTEGER NOT NULL,
    "QueuedAt" TEXT NOT NULL,
    "StartedAt" TEXT NULL,
    "EndedAt" TEXT NULL,
    "Failure" TEXT NULL,
    "Question" TEXT NULL,
    "Replay" TEXT NULL,
    "WhatIf" TEXT NULL,
    CONSTRAINT "FK_MatchTasks_MatchRuns_MatchRunId" FOREIGN KEY ("MatchRunId") REFERENCES "MatchRuns" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MatchTasks_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MatchTasks_Scenarios_ScenarioId" FOREIGN KEY ("ScenarioId") REFERENCES "Scenarios" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ScenarioDecisions" (
    "ScenarioId" TEXT NOT NULL,
    "MentorId" TEXT NOT NULL,
    "MenteeId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "DecidedBy" TEXT NOT NULL,
    "DecidedAt" TEXT NOT NULL,
    "PairsLost" INTEGER NULL,
    "ScoreLost" INTEGER NULL,
    CONSTRAINT "PK_ScenarioDecisions" PRIMARY KEY ("ScenarioId", "MentorId", "MenteeId"),
    CONSTRAINT "FK_ScenarioDecisions_Participants_MenteeId" FOREIGN KEY ("MenteeId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ScenarioDecisions_Participants_MentorId" FOREIGN KEY ("MentorId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ScenarioDecisions_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ScenarioDecisions_Scenarios_ScenarioId" FOREIGN KEY ("ScenarioId") REFERENCES "Scenarios" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Scenarios_DraftedFromId" ON "Scenarios" ("DraftedFromId");

CREATE INDEX "IX_KeptRunInputs_ProgrammeId" ON "KeptRunInputs" ("ProgrammeId");

CREATE INDEX "IX_MatchTasks_MatchRunId" ON "MatchTasks" ("MatchRunId");

CREATE UNIQUE INDEX "IX_MatchTasks_OpenResolve" ON "MatchTasks" ("ScenarioId") WHERE "Kind" = 'Resolve' AND "State" IN ('Queued', 'Running');

CREATE INDEX "IX_MatchTasks_ProgrammeId_State" ON "MatchTasks" ("ProgrammeId", "State");

CREATE INDEX "IX_ScenarioDecisions_MenteeId" ON "ScenarioDecisions" ("MenteeId");

CREATE INDEX "IX_ScenarioDecisions_MentorId" ON "ScenarioDecisions" ("MentorId");

CREATE INDEX "IX_ScenarioDecisions_ProgrammeId" ON "ScenarioDecisions" ("ProgrammeId");

CREATE TABLE "ef_temp_Scenarios" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Scenarios" PRIMARY KEY,
    "Certificate" TEXT NOT NULL,
    "DraftedFromId" TEXT NULL,
    "Label" TEXT NOT NULL,
    "MatchRunId" TEXT NOT NULL,
    "PlacedCount" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "Solution" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "TotalScore" INTEGER NOT NULL,
    "UnplacedCount" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Scenarios_MatchRuns_MatchRunId" FOREIGN KEY ("MatchRunId") REFERENCES "MatchRuns" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Scenarios_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Scenarios_Scenarios_DraftedFromId" FOREIGN KEY ("DraftedFromId") REFERENCES "Scenarios" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_Scenarios" ("Id", "Certificate", "DraftedFromId", "Label", "MatchRunId", "PlacedCount", "ProgrammeId", "Solution", "State", "TotalScore", "UnplacedCount", "Version")
SELECT "Id", "Certificate", "DraftedFromId", "Label", "MatchRunId", "PlacedCount", "ProgrammeId", "Solution", "State", "TotalScore", "UnplacedCount", "Version"
FROM "Scenarios";

COMMIT;

PRAGMA foreign_keys = 0;

BEGIN TRANSACTION;
DROP TABLE "Scenarios";

ALTER TABLE "ef_temp_Scenarios" RENAME TO "Scenarios";

COMMIT;

PRAGMA foreign_keys = 1;

BEGIN TRANSACTION;
CREATE INDEX "IX_Scenarios_DraftedFromId" ON "Scenarios" ("DraftedFromId");

CREATE INDEX "IX_Scenarios_MatchRunId" ON "Scenarios" ("MatchRunId");

CREATE INDEX "IX_Scenarios_ProgrammeId" ON "Scenarios" ("ProgrammeId");

COMMIT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122140000_Scenarios', '10.0.14');

BEGIN TRANSACTION;
DROP INDEX "IX_Pairs_MentorId_MenteeId";

ALTER TABLE "RoleGrants" ADD "PersonId" TEXT NULL;

ALTER TABLE "Programmes" ADD "PairApproval" TEXT NOT NULL DEFAULT 'None';

ALTER TABLE "Pairs" ADD "Answers" TEXT NOT NULL DEFAULT '{"mentorOrganisation":"NotAsked","menteeOrganisation":"NotAsked","mentor":"NotAsked","mentee":"NotAsked"}';

ALTER TABLE "Pairs" ADD "ConfirmedAt" TEXT NULL;

ALTER TABLE "Pairs" ADD "EndReason" TEXT NULL;

ALTER TABLE "Pairs" ADD "EndedAt" TEXT NULL;

ALTER TABLE "Pairs" ADD "IsDisclosed" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "Pairs" ADD "MenteeProfile" TEXT NULL;

ALTER TABLE "Pairs" ADD "MentorProfile" TEXT NULL;

ALTER TABLE "LearningGroupMembers" ADD "PersonId" TEXT NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';

UPDATE "LearningGroupMembers" SET "PersonId" = (SELECT "PersonId" FROM "Participants" WHERE "Participants"."Id" = "LearningGroupMembers"."ParticipantId");

UPDATE "Pairs" SET "ConfirmedAt" = "PublishedAt";

CREATE TABLE "Invitations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Invitations" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "CodeHash" TEXT NOT NULL,
    "InvitedAt" TEXT NOT NULL,
    "ExpiresAt" TEXT NOT NULL,
    "AcceptedAt" TEXT NULL,
    CONSTRAINT "FK_Invitations_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitations_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitations_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitations_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_RoleGrants_PersonId" ON "RoleGrants" ("PersonId");

CREATE UNIQUE INDEX "IX_Pairs_MentorId_MenteeId" ON "Pairs" ("MentorId", "MenteeId") WHERE "State" IN ('Proposed', 'Published', 'Active');

CREATE INDEX "IX_LearningGroupMembers_PersonId" ON "LearningGroupMembers" ("PersonId");

CREATE UNIQUE INDEX "IX_Invitations_CodeHash" ON "Invitations" ("CodeHash");

CREATE INDEX "IX_Invitations_OrganisationId" ON "Invitations" ("OrganisationId");

CREATE INDEX "IX_Invitations_ParticipantId" ON "Invitations" ("ParticipantId");

CREATE INDEX "IX_Invitations_PersonId" ON "Invitations" ("PersonId");

CREATE INDEX "IX_Invitations_ProgrammeId" ON "Invitations" ("ProgrammeId");

CREATE TABLE "ef_temp_RoleGrants" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_RoleGrants" PRIMARY KEY,
    "GivenAt" TEXT NOT NULL,
    "Issuer" TEXT NOT NULL,
    "OrganisationId" TEXT NULL,
    "PersonId" TEXT NULL,
    "ProgrammeId" TEXT NULL,
    "Role" TEXT NOT NULL,
    "ScopeKey" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    CONSTRAINT "FK_RoleGrants_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RoleGrants_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RoleGrants_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_RoleGrants" ("Id", "GivenAt", "Issuer", "OrganisationId", "PersonId", "ProgrammeId", "Role", "ScopeKey", "Subject")
SELECT "Id", "GivenAt", "Issuer", "OrganisationId", "PersonId", "ProgrammeId", "Role", "ScopeKey", "Subject"
FROM "RoleGrants";

COMMIT;

PRAGMA foreign_keys = 0;

BEGIN TRANSACTION;
DROP TABLE "RoleGrants";

ALTER TABLE "ef_temp_RoleGrants" RENAME TO "RoleGrants";

COMMIT;

PRAGMA foreign_keys = 1;

BEGIN TRANSACTION;
CREATE UNIQUE INDEX "IX_RoleGrants_Issuer_Subject_Role_ScopeKey" ON "RoleGrants" ("Issuer", "Subject", "Role", "ScopeKey");

CREATE INDEX "IX_RoleGrants_OrganisationId" ON "RoleGrants" ("OrganisationId");

CREATE INDEX "IX_RoleGrants_PersonId" ON "RoleGrants" ("PersonId");

CREATE INDEX "IX_RoleGrants_ProgrammeId" ON "RoleGrants" ("ProgrammeId");

COMMIT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122170000_PairApproval', '10.0.14');

BEGIN TRANSACTION;
ALTER TABLE "Programmes" ADD "CatalogueDetails" TEXT NULL;

ALTER TABLE "Programmes" ADD "CompatibilityBand" TEXT NULL;

ALTER TABLE "Programmes" ADD "EditionYear" INTEGER NULL;

ALTER TABLE "Programmes" ADD "SeriesId" TEXT NULL;

ALTER TABLE "Organisations" ADD "Profile" TEXT NULL;

CREATE TABLE "CostEntries" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CostEntries" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "AmountMinor" INTEGER NOT NULL,
    "Currency" TEXT NOT NULL,
    "SpentOn" TEXT NOT NULL,
    CONSTRAINT "FK_CostEntries_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CostEntries_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ProgrammeSeries" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ProgrammeSeries" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Patron" TEXT NULL,
    "StewardIssuer" TEXT NOT NULL,
    "StewardSubject" TEXT NOT NULL
);

CREATE TABLE "StartAssessments" (
    "OrganisationId" TEXT NOT NULL CONSTRAINT "PK_StartAssessments" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "Answers" TEXT NOT NULL,
    "Threshold" INTEGER NOT NULL,
    CONSTRAINT "FK_StartAssessments_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "WaitingEntries" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_WaitingEntries" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "PersonId" TEXT NULL,
    "Reason" TEXT NOT NULL,
    "Priority" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "JoinedAt" TEXT NOT NULL,
    CONSTRAINT "FK_WaitingEntries_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_WaitingEntries_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_WaitingEntries_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_Programmes_SeriesId_EditionYear" ON "Programmes" ("SeriesId", "EditionYear");

CREATE INDEX "IX_CostEntries_OrganisationId" ON "CostEntries" ("OrganisationId");

CREATE INDEX "IX_CostEntries_ProgrammeId" ON "CostEntries" ("ProgrammeId");

CREATE INDEX "IX_ProgrammeSeries_StewardIssuer_StewardSubject" ON "ProgrammeSeries" ("StewardIssuer", "StewardSubject");

CREATE INDEX "IX_WaitingEntries_OrganisationId" ON "WaitingEntries" ("OrganisationId");

CREATE INDEX "IX_WaitingEntries_PersonId" ON "WaitingEntries" ("PersonId");

CREATE INDEX "IX_WaitingEntries_ProgrammeId" ON "WaitingEntries" ("ProgrammeId");

CREATE TABLE "ef_temp_Programmes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Programmes" PRIMARY KEY,
    "BalanceTolerance" INTEGER NOT NULL,
    "CatalogueDetails" TEXT NULL,
    "CompatibilityBand" TEXT NULL,
    "EditionYear" INTEGER NULL,
    "EndsOn" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Languages" TEXT NOT NULL,
    "LearningGroupCount" INTEGER NOT NULL,
    "MatchingPolicy" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Orientation" TEXT NOT NULL,
    "PairApproval" TEXT NOT NULL,
    "Purpose" TEXT NOT NULL,
    "SeriesId" TEXT NULL,
    "StartsOn" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Tracks" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Programmes_ProgrammeSeries_SeriesId" FOREIGN KEY ("SeriesId") REFERENCES "ProgrammeSeries" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_Programmes" ("Id", "BalanceTolerance", "CatalogueDetails", "CompatibilityBand", "EditionYear", "EndsOn", "Kind", "Languages", "LearningGroupCount", "MatchingPolicy", "Name", "Orientation", "PairApproval", "Purpose", "SeriesId", "StartsOn", "State", "Tracks", "Version")
SELECT "Id", "BalanceTolerance", "CatalogueDetails", "CompatibilityBand", "EditionYear", "EndsOn", "Kind", "Languages", "LearningGroupCount", "MatchingPolicy", "Name", "Orientation", "PairApproval", "Purpose", "SeriesId", "StartsOn", "State", "Tracks", "Version"
FROM "Programmes";

COMMIT;

PRAGMA foreign_keys = 0;

BEGIN TRANSACTION;
DROP TABLE "Programmes";

ALTER TABLE "ef_temp_Programmes" RENAME TO "Programmes";

COMMIT;

PRAGMA foreign_keys = 1;

BEGIN TRANSACTION;
CREATE UNIQUE INDEX "IX_Programmes_SeriesId_EditionYear" ON "Programmes" ("SeriesId", "EditionYear");

CREATE INDEX "IX_Programmes_StartsOn" ON "Programmes" ("StartsOn");

COMMIT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122180000_Consortium', '10.0.14');

BEGIN TRANSACTION;
ALTER TABLE "Scenarios" ADD "Conflict" TEXT NULL;

ALTER TABLE "Scenarios" ADD "Ungrouped" TEXT NULL;

ALTER TABLE "Proposals" ADD "IsRunning" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "ParticipatingOrganisations" ADD "GivingQuota" TEXT NULL;

ALTER TABLE "ParticipatingOrganisations" ADD "ReceivingQuota" TEXT NULL;

ALTER TABLE "MatchRuns" ADD "ReunitesEndedPairs" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "MatchRuns" ADD "RunningPairs" TEXT NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122181000_Rematching', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Programmes" ADD "Gates" TEXT NOT NULL DEFAULT '[]';

ALTER TABLE "Programmes" ADD "Intents" TEXT NOT NULL DEFAULT '[]';

ALTER TABLE "Programmes" ADD "IsMatchPublished" INTEGER NOT NULL DEFAULT 0;

UPDATE "Programmes" SET "IsMatchPublished" = 1 WHERE "State" <> 'Preparing';

CREATE TABLE "AgreementVersions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AgreementVersions" PRIMARY KEY,
    "ProgrammeId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Clauses" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    "ProposedAt" TEXT NOT NULL,
    CONSTRAINT "FK_AgreementVersions_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PurposeVersions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PurposeVersions" PRIMARY KEY,
    "ProgrammeId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Texts" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    "ProposedAt" TEXT NOT NULL,
    CONSTRAINT "FK_PurposeVersions_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Acknowledgements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Acknowledgements" PRIMARY KEY,
    "AgreementVersionId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "AcknowledgedAt" TEXT NOT NULL,
    CONSTRAINT "FK_Acknowledgements_AgreementVersions_AgreementVersionId" FOREIGN KEY ("AgreementVersionId") REFERENCES "AgreementVersions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Acknowledgements_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Acknowledgements_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Acknowledgements_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Acknowledgements_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AgreementSignatures" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AgreementSignatures" PRIMARY KEY,
    "AgreementVersionId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "SignedAt" TEXT NOT NULL,
    "SignedBy" TEXT NOT NULL,
    CONSTRAINT "FK_AgreementSignatures_AgreementVersions_AgreementVersionId" FOREIGN KEY ("AgreementVersionId") REFERENCES "AgreementVersions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AgreementSignatures_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AgreementSignatures_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PurposeAcceptances" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PurposeAcceptances" PRIMARY KEY,
    "PurposeVersionId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "AcceptedAt" TEXT NOT NULL,
    "AcceptedBy" TEXT NOT NULL,
    CONSTRAINT "FK_PurposeAcceptances_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PurposeAcceptances_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PurposeAcceptances_PurposeVersions_PurposeVersionId" FOREIGN KEY ("PurposeVersionId") REFERENCES "PurposeVersions" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Acknowledgements_AgreementVersionId" ON "Acknowledgements" ("AgreementVersionId");

CREATE INDEX "IX_Acknowledgements_OrganisationId" ON "Acknowledgements" ("OrganisationId");

CREATE UNIQUE INDEX "IX_Acknowledgements_ParticipantId_AgreementVersionId" ON "Acknowledgements" ("ParticipantId", "AgreementVersionId");

CREATE INDEX "IX_Acknowledgements_PersonId" ON "Acknowledgements" ("PersonId");

CREATE INDEX "IX_Acknowledgements_ProgrammeId" ON "Acknowledgements" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_AgreementSignatures_AgreementVersionId_OrganisationId" ON "AgreementSignatures" ("AgreementVersionId", "OrganisationId");

CREATE INDEX "IX_AgreementSignatures_OrganisationId" ON "AgreementSignatures" ("OrganisationId");

CREATE INDEX "IX_AgreementSignatures_ProgrammeId" ON "AgreementSignatures" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_AgreementVersions_ProgrammeId_Number" ON "AgreementVersions" ("ProgrammeId", "Number");

CREATE INDEX "IX_PurposeAcceptances_OrganisationId" ON "PurposeAcceptances" ("OrganisationId");

CREATE INDEX "IX_PurposeAcceptances_ProgrammeId" ON "PurposeAcceptances" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_PurposeAcceptances_PurposeVersionId_OrganisationId" ON "PurposeAcceptances" ("PurposeVersionId", "OrganisationId");

CREATE UNIQUE INDEX "IX_PurposeVersions_ProgrammeId_Number" ON "PurposeVersions" ("ProgrammeId", "Number");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122190000_Agreements', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "Curricula" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Curricula" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "Modules" TEXT NOT NULL,
    "Topics" TEXT NOT NULL,
    CONSTRAINT "FK_Curricula_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "FollowUpPlans" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_FollowUpPlans" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "StartsOn" TEXT NOT NULL,
    "CadenceDays" INTEGER NOT NULL,
    "EscalatesAfter" INTEGER NOT NULL,
    CONSTRAINT "FK_FollowUpPlans_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FollowUpPlans_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "FollowUps" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_FollowUps" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "DoneOn" TEXT NOT NULL,
    "Outcome" TEXT NOT NULL,
    CONSTRAINT "FK_FollowUps_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FollowUps_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FollowUps_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "IntervisionGroups" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_IntervisionGroups" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "CaseBringerId" TEXT NOT NULL,
    "IsAcrossOrganisations" INTEGER NOT NULL,
    CONSTRAINT "FK_IntervisionGroups_Participants_CaseBringerId" FOREIGN KEY ("CaseBringerId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_IntervisionGroups_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ProgrammeEvents" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ProgrammeEvents" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Audience" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Place" TEXT NULL,
    "StartsAt" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    "Modules" TEXT NOT NULL,
    "Topics" TEXT NOT NULL,
    "IsJoint" INTEGER NOT NULL,
    CONSTRAINT "FK_ProgrammeEvents_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Sponsors" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Sponsors" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "JobTitle" TEXT NULL,
    "AppointedOn" TEXT NOT NULL,
    "StoodDownOn" TEXT NULL,
    CONSTRAINT "FK_Sponsors_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Sponsors_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "IntervisionMembers" (
    "IntervisionGroupId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    CONSTRAINT "PK_IntervisionMembers" PRIMARY KEY ("IntervisionGroupId", "ParticipantId"),
    CONSTRAINT "FK_IntervisionMembers_IntervisionGroups_IntervisionGroupId" FOREIGN KEY ("IntervisionGroupId") REFERENCES "IntervisionGroups" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_IntervisionMembers_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_IntervisionMembers_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_IntervisionMembers_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Attendances" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Attendances" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeEventId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    CONSTRAINT "FK_Attendances_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Attendances_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Attendances_ProgrammeEvents_ProgrammeEventId" FOREIGN KEY ("ProgrammeEventId") REFERENCES "ProgrammeEvents" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Attendances_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Communications" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Communications" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "SponsorId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "SentOn" TEXT NOT NULL,
    CONSTRAINT "FK_Communications_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Communications_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Communications_Sponsors_SponsorId" FOREIGN KEY ("SponsorId") REFERENCES "Sponsors" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Attendances_OrganisationId" ON "Attendances" ("OrganisationId");

CREATE INDEX "IX_Attendances_ParticipantId" ON "Attendances" ("ParticipantId");

CREATE INDEX "IX_Attendances_PersonId" ON "Attendances" ("PersonId");

CREATE UNIQUE INDEX "IX_Attendances_ProgrammeEventId_ParticipantId" ON "Attendances" ("ProgrammeEventId", "ParticipantId");

CREATE INDEX "IX_Attendances_ProgrammeId_OrganisationId" ON "Attendances" ("ProgrammeId", "OrganisationId");

CREATE INDEX "IX_Communications_OrganisationId" ON "Communications" ("OrganisationId");

CREATE INDEX "IX_Communications_ProgrammeId_SentOn" ON "Communications" ("ProgrammeId", "SentOn");

CREATE INDEX "IX_Communications_SponsorId" ON "Communications" ("SponsorId");

CREATE UNIQUE INDEX "IX_Curricula_ProgrammeId" ON "Curricula" ("ProgrammeId");

CREATE INDEX "IX_FollowUpPlans_OrganisationId" ON "FollowUpPlans" ("OrganisationId");

CREATE UNIQUE INDEX "IX_FollowUpPlans_ProgrammeId_OrganisationId" ON "FollowUpPlans" ("ProgrammeId", "OrganisationId");

CREATE INDEX "IX_FollowUps_OrganisationId_ParticipantId_DoneOn" ON "FollowUps" ("OrganisationId", "ParticipantId", "DoneOn");

CREATE INDEX "IX_FollowUps_ParticipantId" ON "FollowUps" ("ParticipantId");

CREATE INDEX "IX_FollowUps_ProgrammeId" ON "FollowUps" ("ProgrammeId");

CREATE INDEX "IX_IntervisionGroups_CaseBringerId" ON "IntervisionGroups" ("CaseBringerId");

CREATE UNIQUE INDEX "IX_IntervisionGroups_ProgrammeId_Role_Round_Number" ON "IntervisionGroups" ("ProgrammeId", "Role", "Round", "Number");

CREATE INDEX "IX_IntervisionMembers_OrganisationId" ON "IntervisionMembers" ("OrganisationId");

CREATE INDEX "IX_IntervisionMembers_ParticipantId" ON "IntervisionMembers" ("ParticipantId");

CREATE INDEX "IX_IntervisionMembers_PersonId" ON "IntervisionMembers" ("PersonId");

CREATE INDEX "IX_IntervisionMembers_ProgrammeId" ON "IntervisionMembers" ("ProgrammeId");

CREATE INDEX "IX_ProgrammeEvents_ProgrammeId_StartsAt" ON "ProgrammeEvents" ("ProgrammeId", "StartsAt");

CREATE INDEX "IX_Sponsors_OrganisationId" ON "Sponsors" ("OrganisationId");

CREATE INDEX "IX_Sponsors_ProgrammeId_OrganisationId" ON "Sponsors" ("ProgrammeId", "OrganisationId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122191000_EventsAndFollowUp', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Programmes" ADD "PairExpectations" TEXT NOT NULL DEFAULT '{"sessionsMin":4,"sessionsTarget":6,"menteeCancellationsMax":3,"daysWithoutSessionMax":60,"initiativeProposalsMin":4}';

ALTER TABLE "Pairs" ADD "MenteeCompletes" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Pairs" ADD "MenteePledge" TEXT NULL;

ALTER TABLE "Pairs" ADD "MentorCompletes" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Pairs" ADD "MentorPledge" TEXT NULL;

ALTER TABLE "Pairs" ADD "StartedAt" TEXT NULL;

CREATE TABLE "PairCertificates" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PairCertificates" PRIMARY KEY,
    "PairId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "MentorPersonId" TEXT NOT NULL,
    "MenteePersonId" TEXT NOT NULL,
    "MentorOrganisationId" TEXT NOT NULL,
    "MenteeOrganisationId" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "ProgrammeName" TEXT NOT NULL,
    "IssuedAt" TEXT NOT NULL,
    "Sessions" INTEGER NOT NULL,
    "Minutes" INTEGER NOT NULL,
    CONSTRAINT "FK_PairCertificates_Organisations_MenteeOrganisationId" FOREIGN KEY ("MenteeOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairCertificates_Organisations_MentorOrganisationId" FOREIGN KEY ("MentorOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairCertificates_Pairs_PairId" FOREIGN KEY ("PairId") REFERENCES "Pairs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairCertificates_People_MenteePersonId" FOREIGN KEY ("MenteePersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairCertificates_People_MentorPersonId" FOREIGN KEY ("MentorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairCertificates_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PairJournals" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PairJournals" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "PairId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "MentorPersonId" TEXT NOT NULL,
    "MenteePersonId" TEXT NOT NULL,
    "CareerPlan" TEXT NOT NULL,
    "Goals" TEXT NOT NULL,
    "Experiments" TEXT NOT NULL,
    CONSTRAINT "FK_PairJournals_Pairs_PairId" FOREIGN KEY ("PairId") REFERENCES "Pairs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairJournals_People_MenteePersonId" FOREIGN KEY ("MenteePersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairJournals_People_MentorPersonId" FOREIGN KEY ("MentorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairJournals_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PairSessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PairSessions" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "PairId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "MentorPersonId" TEXT NOT NULL,
    "MenteePersonId" TEXT NOT NULL,
    "MentorOrganisationId" TEXT NOT NULL,
    "MenteeOrganisationId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "ProposedBy" TEXT NULL,
    "PlannedOn" TEXT NULL,
    "HeldOn" TEXT NULL,
    "Minutes" INTEGER NULL,
    "Format" TEXT NULL,
    "Topics" TEXT NOT NULL,
    "MentorConfirmed" INTEGER NOT NULL,
    "MenteeConfirmed" INTEGER NOT NULL,
    "CancelledBy" TEXT NULL,
    "MentorReschedules" INTEGER NOT NULL,
    "MenteeReschedules" INTEGER NOT NULL,
    CONSTRAINT "FK_PairSessions_Organisations_MenteeOrganisationId" FOREIGN KEY ("MenteeOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairSessions_Organisations_MentorOrganisationId" FOREIGN KEY ("MentorOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairSessions_Pairs_PairId" FOREIGN KEY ("PairId") REFERENCES "Pairs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairSessions_People_MenteePersonId" FOREIGN KEY ("MenteePersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairSessions_People_MentorPersonId" FOREIGN KEY ("MentorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairSessions_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_PairCertificates_Code" ON "PairCertificates" ("Code");

CREATE INDEX "IX_PairCertificates_MenteeOrganisationId" ON "PairCertificates" ("MenteeOrganisationId");

CREATE INDEX "IX_PairCertificates_MenteePersonId" ON "PairCertificates" ("MenteePersonId");

CREATE INDEX "IX_PairCertificates_MentorOrganisationId" ON "PairCertificates" ("MentorOrganisationId");

CREATE INDEX "IX_PairCertificates_MentorPersonId" ON "PairCertificates" ("MentorPersonId");

CREATE UNIQUE INDEX "IX_PairCertificates_PairId" ON "PairCertificates" ("PairId");

CREATE INDEX "IX_PairCertificates_ProgrammeId" ON "PairCertificates" ("ProgrammeId");

CREATE INDEX "IX_PairJournals_MenteePersonId" ON "PairJournals" ("MenteePersonId");

CREATE INDEX "IX_PairJournals_MentorPersonId" ON "PairJournals" ("MentorPersonId");

CREATE UNIQUE INDEX "IX_PairJournals_PairId" ON "PairJournals" ("PairId");

CREATE INDEX "IX_PairJournals_ProgrammeId" ON "PairJournals" ("ProgrammeId");

CREATE INDEX "IX_PairSessions_MenteeOrganisationId" ON "PairSessions" ("MenteeOrganisationId");

CREATE INDEX "IX_PairSessions_MenteePersonId" ON "PairSessions" ("MenteePersonId");

CREATE INDEX "IX_PairSessions_MentorOrganisationId" ON "PairSessions" ("MentorOrganisationId");

CREATE INDEX "IX_PairSessions_MentorPersonId" ON "PairSessions" ("MentorPersonId");

CREATE UNIQUE INDEX "IX_PairSessions_PairId_HeldOn" ON "PairSessions" ("PairId", "HeldOn") WHERE "State" IN ('Held', 'Confirmed');

CREATE UNIQUE INDEX "IX_PairSessions_PairId_Number" ON "PairSessions" ("PairId", "Number");

CREATE INDEX "IX_PairSessions_ProgrammeId" ON "PairSessions" ("ProgrammeId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122192000_PairLife', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "GroupTasks" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_GroupTasks" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "LearningGroupId" TEXT NOT NULL,
    "RaisedById" TEXT NOT NULL,
    "RaisedByPersonId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "RaisedOn" TEXT NOT NULL,
    CONSTRAINT "FK_GroupTasks_LearningGroups_LearningGroupId" FOREIGN KEY ("LearningGroupId") REFERENCES "LearningGroups" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GroupTasks_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GroupTasks_Participants_RaisedById" FOREIGN KEY ("RaisedById") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GroupTasks_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "KnowledgeEmbargoes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_KnowledgeEmbargoes" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Topics" TEXT NOT NULL,
    CONSTRAINT "FK_KnowledgeEmbargoes_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PanelMembers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PanelMembers" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "JobTitle" TEXT NULL,
    "IsBoardMember" INTEGER NOT NULL,
    "AppointedOn" TEXT NOT NULL,
    "StoodDownOn" TEXT NULL,
    "CodeHash" TEXT NOT NULL,
    "CodeExpiresAt" TEXT NOT NULL,
    "Issuer" TEXT NULL,
    "Subject" TEXT NULL,
    CONSTRAINT "FK_PanelMembers_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PanelMembers_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Presentations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Presentations" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "LearningGroupId" TEXT NOT NULL,
    "GroupNumber" INTEGER NOT NULL,
    "StartsAt" TEXT NOT NULL,
    CONSTRAINT "FK_Presentations_LearningGroups_LearningGroupId" FOREIGN KEY ("LearningGroupId") REFERENCES "LearningGroups" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Presentations_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Artefacts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Artefacts" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "LearningGroupId" TEXT NULL,
    "GroupTaskId" TEXT NULL,
    "Number" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Authors" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Summary" TEXT NULL,
    "Topics" TEXT NULL,
    "ProposedOn" TEXT NOT NULL,
    "PresentedOn" TEXT NULL,
    "SharedOn" TEXT NULL,
    CONSTRAINT "FK_Artefacts_GroupTasks_GroupTaskId" FOREIGN KEY ("GroupTaskId") REFERENCES "GroupTasks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Artefacts_LearningGroups_LearningGroupId" FOREIGN KEY ("LearningGroupId") REFERENCES "LearningGroups" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Artefacts_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Artefacts_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Artefacts_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Adoptions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Adoptions" PRIMARY KEY,
    "ProgrammeId" TEXT NOT NULL,
    "ArtefactId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "GroupTaskId" TEXT NULL,
    "OriginId" TEXT NOT NULL,
    "AdopterId" TEXT NOT NULL,
    "AdoptedOn" TEXT NOT NULL,
    CONSTRAINT "FK_Adoptions_Artefacts_ArtefactId" FOREIGN KEY ("ArtefactId") REFERENCES "Artefacts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Adoptions_GroupTasks_GroupTaskId" FOREIGN KEY ("GroupTaskId") REFERENCES "GroupTasks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Adoptions_Organisations_AdopterId" FOREIGN KEY ("AdopterId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Adoptions_Organisations_OriginId" FOREIGN KEY ("OriginId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Adoptions_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Adoptions_AdopterId" ON "Adoptions" ("AdopterId");

CREATE UNIQUE INDEX "IX_Adoptions_ArtefactId_AdopterId" ON "Adoptions" ("ArtefactId", "AdopterId");

CREATE INDEX "IX_Adoptions_GroupTaskId" ON "Adoptions" ("GroupTaskId");

CREATE INDEX "IX_Adoptions_OriginId" ON "Adoptions" ("OriginId");

CREATE INDEX "IX_Adoptions_ProgrammeId" ON "Adoptions" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_Artefacts_GroupTaskId_Number" ON "Artefacts" ("GroupTaskId", "Number");

CREATE INDEX "IX_Artefacts_LearningGroupId" ON "Artefacts" ("LearningGroupId");

CREATE INDEX "IX_Artefacts_OrganisationId" ON "Artefacts" ("OrganisationId");

CREATE INDEX "IX_Artefacts_PersonId" ON "Artefacts" ("PersonId");

CREATE INDEX "IX_Artefacts_ProgrammeId" ON "Artefacts" ("ProgrammeId");

CREATE INDEX "IX_GroupTasks_LearningGroupId" ON "GroupTasks" ("LearningGroupId");

CREATE INDEX "IX_GroupTasks_OrganisationId" ON "GroupTasks" ("OrganisationId");

CREATE INDEX "IX_GroupTasks_ProgrammeId" ON "GroupTasks" ("ProgrammeId");

CREATE INDEX "IX_GroupTasks_RaisedById" ON "GroupTasks" ("RaisedById");

CREATE UNIQUE INDEX "IX_KnowledgeEmbargoes_OrganisationId" ON "KnowledgeEmbargoes" ("OrganisationId");

CREATE UNIQUE INDEX "IX_PanelMembers_CodeHash" ON "PanelMembers" ("CodeHash");

CREATE INDEX "IX_PanelMembers_OrganisationId" ON "PanelMembers" ("OrganisationId");

CREATE INDEX "IX_PanelMembers_ProgrammeId_OrganisationId" ON "PanelMembers" ("ProgrammeId", "OrganisationId");

CREATE UNIQUE INDEX "IX_Presentations_LearningGroupId" ON "Presentations" ("LearningGroupId");

CREATE INDEX "IX_Presentations_ProgrammeId" ON "Presentations" ("ProgrammeId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122200000_KnowledgeAndGroups', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Programmes" ADD "DiversityFocus" TEXT NOT NULL DEFAULT '[]';

CREATE TABLE "Consents" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Consents" PRIMARY KEY,
    "ProgrammeId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Purpose" TEXT NOT NULL,
    "NoticeVersion" INTEGER NOT NULL,
    "GrantedAt" TEXT NOT NULL,
    "WithdrawnAt" TEXT NULL,
    CONSTRAINT "FK_Consents_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Consents_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Consents_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DeclaredInterests" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DeclaredInterests" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Tie" TEXT NOT NULL,
    "OtherPersonId" TEXT NULL,
    "OtherEmail" TEXT NULL,
    "OtherName" TEXT NULL,
    "OrganisationId" TEXT NULL,
    "Department" TEXT NULL,
    "DeclaredOn" TEXT NOT NULL,
    "WithdrawnOn" TEXT NULL,
    CONSTRAINT "FK_DeclaredInterests_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DeclaredInterests_People_OtherPersonId" FOREIGN KEY ("OtherPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DeclaredInterests_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DiversityAnswers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DiversityAnswers" PRIMARY KEY,
    "ProgrammeId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Dimension" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "DeclaredOn" TEXT NOT NULL,
    CONSTRAINT "FK_DiversityAnswers_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DiversityAnswers_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DiversityAnswers_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "EmploymentFacts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_EmploymentFacts" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "GradeRank" INTEGER NULL,
    "HappenedOn" TEXT NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    CONSTRAINT "FK_EmploymentFacts_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_EmploymentFacts_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LargerProgrammes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_LargerProgrammes" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Modules" TEXT NOT NULL,
    CONSTRAINT "FK_LargerProgrammes_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LedgerEntries" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_LedgerEntries" PRIMARY KEY,
    "ProgrammeId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Origin" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Currency" TEXT NULL,
    "GiverId" TEXT NULL,
    "ReceiverId" TEXT NULL,
    "Amount" INTEGER NOT NULL,
    "PostedOn" TEXT NOT NULL,
    "Note" TEXT NULL,
    "PreviousHash" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    CONSTRAINT "FK_LedgerEntries_Organisations_GiverId" FOREIGN KEY ("GiverId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LedgerEntries_Organisations_ReceiverId" FOREIGN KEY ("ReceiverId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LedgerEntries_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Representatives" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Representatives" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "JobTitle" TEXT NULL,
    "AppointedOn" TEXT NOT NULL,
    "StoodDownOn" TEXT NULL,
    CONSTRAINT "FK_Representatives_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Representatives_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Resources" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Resources" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Role" TEXT NULL,
    "Stage" TEXT NOT NULL,
    "Texts" TEXT NOT NULL,
    "AddedOn" TEXT NOT NULL,
    "RetiredOn" TEXT NULL,
    CONSTRAINT "FK_Resources_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SteeringTopics" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SteeringTopics" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "RaisedById" TEXT NULL,
    "Title" TEXT NOT NULL,
    "Details" TEXT NULL,
    "RaisedOn" TEXT NOT NULL,
    "SettledOn" TEXT NULL,
    CONSTRAINT "FK_SteeringTopics_Organisations_RaisedById" FOREIGN KEY ("RaisedById") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SteeringTopics_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Surveys" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Surveys" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "Wave" TEXT NOT NULL,
    "Templates" TEXT NOT NULL,
    "OpensOn" TEXT NOT NULL,
    "ClosesOn" TEXT NOT NULL,
    "IsClosedEarly" INTEGER NOT NULL,
    "PublishedAt" TEXT NOT NULL,
    CONSTRAINT "FK_Surveys_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SteeringDecisions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SteeringDecisions" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "ProposedById" TEXT NULL,
    "TopicId" TEXT NULL,
    "Subject" TEXT NOT NULL,
    "Gate" TEXT NULL,
    "Title" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "ProposedOn" TEXT NOT NULL,
    "VotesUntil" TEXT NOT NULL,
    "VoteCount" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "ClosedOn" TEXT NULL,
    "Ballot" TEXT NULL,
    CONSTRAINT "FK_SteeringDecisions_Organisations_ProposedById" FOREIGN KEY ("ProposedById") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SteeringDecisions_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SteeringDecisions_SteeringTopics_TopicId" FOREIGN KEY ("TopicId") REFERENCES "SteeringTopics" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SurveyResponses" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SurveyResponses" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "SurveyId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Wave" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "Setting" TEXT NOT NULL,
    "Answers" TEXT NOT NULL,
    "SubmittedAt" TEXT NOT NULL,
    CONSTRAINT "FK_SurveyResponses_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SurveyResponses_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SurveyResponses_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SurveyResponses_Surveys_SurveyId" FOREIGN KEY ("SurveyId") REFERENCES "Surveys" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SteeringVotes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SteeringVotes" PRIMARY KEY,
    "SteeringDecisionId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "RepresentativeId" TEXT NOT NULL,
    "Choice" TEXT NOT NULL,
    "CastOn" TEXT NOT NULL,
    CONSTRAINT "FK_SteeringVotes_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SteeringVotes_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SteeringVotes_Representatives_RepresentativeId" FOREIGN KEY ("RepresentativeId") REFERENCES "Representatives" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SteeringVotes_SteeringDecisions_SteeringDecisionId" FOREIGN KEY ("SteeringDecisionId") REFERENCES "SteeringDecisions" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Consents_ParticipantId" ON "Consents" ("ParticipantId");

CREATE INDEX "IX_Consents_PersonId" ON "Consents" ("PersonId");

CREATE INDEX "IX_Consents_ProgrammeId" ON "Consents" ("ProgrammeId");

CREATE INDEX "IX_DeclaredInterests_OrganisationId" ON "DeclaredInterests" ("OrganisationId");

CREATE INDEX "IX_DeclaredInterests_OtherPersonId" ON "DeclaredInterests" ("OtherPersonId");

CREATE INDEX "IX_DeclaredInterests_PersonId" ON "DeclaredInterests" ("PersonId");

CREATE UNIQUE INDEX "IX_DiversityAnswers_ParticipantId_Dimension" ON "DiversityAnswers" ("ParticipantId", "Dimension");

CREATE INDEX "IX_DiversityAnswers_PersonId" ON "DiversityAnswers" ("PersonId");

CREATE INDEX "IX_DiversityAnswers_ProgrammeId" ON "DiversityAnswers" ("ProgrammeId");

CREATE INDEX "IX_EmploymentFacts_OrganisationId" ON "EmploymentFacts" ("OrganisationId");

CREATE INDEX "IX_EmploymentFacts_PersonId_HappenedOn" ON "EmploymentFacts" ("PersonId", "HappenedOn");

CREATE UNIQUE INDEX "IX_LargerProgrammes_ProgrammeId" ON "LargerProgrammes" ("ProgrammeId");

CREATE INDEX "IX_LedgerEntries_GiverId" ON "LedgerEntries" ("GiverId");

CREATE UNIQUE INDEX "IX_LedgerEntries_ProgrammeId_Number" ON "LedgerEntries" ("ProgrammeId", "Number");

CREATE INDEX "IX_LedgerEntries_ReceiverId" ON "LedgerEntries" ("ReceiverId");

CREATE INDEX "IX_Representatives_OrganisationId" ON "Representatives" ("OrganisationId");

CREATE INDEX "IX_Representatives_ProgrammeId_OrganisationId" ON "Representatives" ("ProgrammeId", "OrganisationId");

CREATE INDEX "IX_Resources_ProgrammeId" ON "Resources" ("ProgrammeId");

CREATE INDEX "IX_SteeringDecisions_ProgrammeId_State" ON "SteeringDecisions" ("ProgrammeId", "State");

CREATE INDEX "IX_SteeringDecisions_ProposedById" ON "SteeringDecisions" ("ProposedById");

CREATE INDEX "IX_SteeringDecisions_TopicId" ON "SteeringDecisions" ("TopicId");

CREATE INDEX "IX_SteeringTopics_ProgrammeId" ON "SteeringTopics" ("ProgrammeId");

CREATE INDEX "IX_SteeringTopics_RaisedById" ON "SteeringTopics" ("RaisedById");

CREATE INDEX "IX_SteeringVotes_OrganisationId" ON "SteeringVotes" ("OrganisationId");

CREATE INDEX "IX_SteeringVotes_ProgrammeId" ON "SteeringVotes" ("ProgrammeId");

CREATE INDEX "IX_SteeringVotes_RepresentativeId" ON "SteeringVotes" ("RepresentativeId");

CREATE UNIQUE INDEX "IX_SteeringVotes_SteeringDecisionId_OrganisationId" ON "SteeringVotes" ("SteeringDecisionId", "OrganisationId");

CREATE INDEX "IX_SurveyResponses_OrganisationId" ON "SurveyResponses" ("OrganisationId");

CREATE INDEX "IX_SurveyResponses_ParticipantId" ON "SurveyResponses" ("ParticipantId");

CREATE INDEX "IX_SurveyResponses_PersonId" ON "SurveyResponses" ("PersonId");

CREATE INDEX "IX_SurveyResponses_ProgrammeId" ON "SurveyResponses" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_SurveyResponses_SurveyId_ParticipantId" ON "SurveyResponses" ("SurveyId", "ParticipantId");

CREATE UNIQUE INDEX "IX_Surveys_ProgrammeId_Wave" ON "Surveys" ("ProgrammeId", "Wave");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122203000_SteeringEvaluationAndPrivacy', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "SteeringDecisions" ADD "Finding" TEXT NULL;

ALTER TABLE "SteeringDecisions" ADD "NonRecruitmentCaseId" TEXT NULL;

ALTER TABLE "ProgrammeEvents" ADD "TrainerId" TEXT NULL;

ALTER TABLE "ParticipatingOrganisations" ADD "DonatedPlaces" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Curricula" ADD "AsksForAccreditedTrainers" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "BenchmarkPlaces" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_BenchmarkPlaces" PRIMARY KEY,
    "ProgrammeId" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "PublishedOn" TEXT NOT NULL,
    "Figures" TEXT NOT NULL,
    CONSTRAINT "FK_BenchmarkPlaces_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "BoundaryAttestations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_BoundaryAttestations" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "TriedOn" TEXT NOT NULL,
    "AttemptsOnDay" INTEGER NOT NULL,
    "AttestedOn" TEXT NULL,
    CONSTRAINT "FK_BoundaryAttestations_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BoundaryAttestations_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BoundaryAttestations_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BoundaryAttestations_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "NonRecruitmentCases" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_NonRecruitmentCases" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "FormerOrganisationId" TEXT NOT NULL,
    "NewOrganisationId" TEXT NOT NULL,
    "AppearedOn" TEXT NOT NULL,
    "ProtectedUntil" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "BroughtOn" TEXT NULL,
    "Findings" TEXT NOT NULL,
    CONSTRAINT "FK_NonRecruitmentCases_Organisations_FormerOrganisationId" FOREIGN KEY ("FormerOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NonRecruitmentCases_Organisations_NewOrganisationId" FOREIGN KEY ("NewOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NonRecruitmentCases_Participants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NonRecruitmentCases_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Prizes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Prizes" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "TieBreak" TEXT NOT NULL,
    "DeclaredOn" TEXT NOT NULL,
    "NominationsUntil" TEXT NOT NULL,
    "VotesUntil" TEXT NULL,
    "LotSeed" TEXT NULL,
    "EntryCount" INTEGER NOT NULL,
    "WinningNominationId" TEXT NULL,
    "WinnerName" TEXT NULL,
    "WinnerOrganisationId" TEXT NULL,
    "TallyRoot" TEXT NULL,
    "FinalMeetingId" TEXT NULL,
    "SettledOn" TEXT NULL,
    CONSTRAINT "FK_Prizes_Organisations_WinnerOrganisationId" FOREIGN KEY ("WinnerOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Prizes_ProgrammeEvents_FinalMeetingId" FOREIGN KEY ("FinalMeetingId") REFERENCES "ProgrammeEvents" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Prizes_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TrainerAccreditations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_TrainerAccreditations" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "TrainerName" TEXT NOT NULL,
    "AccreditedBy" TEXT NOT NULL,
    "Number" TEXT NULL,
    "ValidFrom" TEXT NOT NULL,
    "ValidUntil" TEXT NOT NULL,
    "WithdrawnOn" TEXT NULL,
    CONSTRAINT "FK_TrainerAccreditations_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Jurors" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Jurors" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "PrizeId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "OrganisationId" TEXT NULL,
    "Name" TEXT NOT NULL,
    "JobTitle" TEXT NULL,
    "AppointedOn" TEXT NOT NULL,
    "StoodDownOn" TEXT NULL,
    "CodeHash" TEXT NOT NULL,
    "CodeExpiresAt" TEXT NOT NULL,
    "Issuer" TEXT NULL,
    "Subject" TEXT NULL,
    CONSTRAINT "FK_Jurors_Organisations_OrganisationId" FOREIGN KEY ("OrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Jurors_Prizes_PrizeId" FOREIGN KEY ("PrizeId") REFERENCES "Prizes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Jurors_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Nominations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Nominations" PRIMARY KEY,
    "PrizeId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "PairId" TEXT NOT NULL,
    "MentorId" TEXT NOT NULL,
    "MentorPersonId" TEXT NOT NULL,
    "MenteePersonId" TEXT NOT NULL,
    "MentorOrganisationId" TEXT NOT NULL,
    "MenteeOrganisationId" TEXT NOT NULL,
    "Impact" TEXT NOT NULL,
    "Mentorship" TEXT NOT NULL,
    "Statement" TEXT NOT NULL,
    "NominatedOn" TEXT NOT NULL,
    CONSTRAINT "FK_Nominations_Organisations_MenteeOrganisationId" FOREIGN KEY ("MenteeOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_Organisations_MentorOrganisationId" FOREIGN KEY ("MentorOrganisationId") REFERENCES "Organisations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_Pairs_PairId" FOREIGN KEY ("PairId") REFERENCES "Pairs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_Participants_MentorId" FOREIGN KEY ("MentorId") REFERENCES "Participants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_Prizes_PrizeId" FOREIGN KEY ("PrizeId") REFERENCES "Prizes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "JuryBallots" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_JuryBallots" PRIMARY KEY,
    "PrizeId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "NominationId" TEXT NOT NULL,
    "JurorId" TEXT NOT NULL,
    "Impact" INTEGER NULL,
    "Mentorship" INTEGER NULL,
    "CastOn" TEXT NULL,
    "Nonce" TEXT NULL,
    "Receipt" TEXT NULL,
    CONSTRAINT "FK_JuryBallots_Jurors_JurorId" FOREIGN KEY ("JurorId") REFERENCES "Jurors" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_JuryBallots_Nominations_NominationId" FOREIGN KEY ("NominationId") REFERENCES "Nominations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_JuryBallots_Prizes_PrizeId" FOREIGN KEY ("PrizeId") REFERENCES "Prizes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_JuryBallots_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_ProgrammeEvents_TrainerId" ON "ProgrammeEvents" ("TrainerId");

CREATE UNIQUE INDEX "IX_BenchmarkPlaces_ProgrammeId" ON "BenchmarkPlaces" ("ProgrammeId");

CREATE INDEX "IX_BenchmarkPlaces_Year" ON "BenchmarkPlaces" ("Year");

CREATE INDEX "IX_BoundaryAttestations_OrganisationId" ON "BoundaryAttestations" ("OrganisationId");

CREATE UNIQUE INDEX "IX_BoundaryAttestations_ParticipantId" ON "BoundaryAttestations" ("ParticipantId");

CREATE INDEX "IX_BoundaryAttestations_PersonId" ON "BoundaryAttestations" ("PersonId");

CREATE INDEX "IX_BoundaryAttestations_ProgrammeId" ON "BoundaryAttestations" ("ProgrammeId");

CREATE UNIQUE INDEX "IX_Jurors_CodeHash" ON "Jurors" ("CodeHash");

CREATE INDEX "IX_Jurors_OrganisationId" ON "Jurors" ("OrganisationId");

CREATE INDEX "IX_Jurors_PrizeId" ON "Jurors" ("PrizeId");

CREATE INDEX "IX_Jurors_ProgrammeId" ON "Jurors" ("ProgrammeId");

CREATE INDEX "IX_JuryBallots_JurorId" ON "JuryBallots" ("JurorId");

CREATE UNIQUE INDEX "IX_JuryBallots_NominationId_JurorId" ON "JuryBallots" ("NominationId", "JurorId");

CREATE INDEX "IX_JuryBallots_PrizeId" ON "JuryBallots" ("PrizeId");

CREATE INDEX "IX_JuryBallots_ProgrammeId" ON "JuryBallots" ("ProgrammeId");

CREATE INDEX "IX_Nominations_MenteeOrganisationId" ON "Nominations" ("MenteeOrganisationId");

CREATE INDEX "IX_Nominations_MenteePersonId" ON "Nominations" ("MenteePersonId");

CREATE INDEX "IX_Nominations_MentorId" ON "Nominations" ("MentorId");

CREATE INDEX "IX_Nominations_MentorOrganisationId" ON "Nominations" ("MentorOrganisationId");

CREATE INDEX "IX_Nominations_PairId" ON "Nominations" ("PairId");

CREATE UNIQUE INDEX "IX_Nominations_PrizeId_PairId" ON "Nominations" ("PrizeId", "PairId");

CREATE INDEX "IX_Nominations_ProgrammeId" ON "Nominations" ("ProgrammeId");

CREATE INDEX "IX_NonRecruitmentCases_FormerOrganisationId" ON "NonRecruitmentCases" ("FormerOrganisationId");

CREATE INDEX "IX_NonRecruitmentCases_NewOrganisationId" ON "NonRecruitmentCases" ("NewOrganisationId");

CREATE INDEX "IX_NonRecruitmentCases_ParticipantId" ON "NonRecruitmentCases" ("ParticipantId");

CREATE UNIQUE INDEX "IX_NonRecruitmentCases_ProgrammeId_ParticipantId_NewOrganisationId" ON "NonRecruitmentCases" ("ProgrammeId", "ParticipantId", "NewOrganisationId");

CREATE INDEX "IX_Prizes_FinalMeetingId" ON "Prizes" ("FinalMeetingId");

CREATE UNIQUE INDEX "IX_Prizes_ProgrammeId" ON "Prizes" ("ProgrammeId");

CREATE INDEX "IX_Prizes_WinnerOrganisationId" ON "Prizes" ("WinnerOrganisationId");

CREATE INDEX "IX_TrainerAccreditations_ProgrammeId" ON "TrainerAccreditations" ("ProgrammeId");

CREATE TABLE "ef_temp_ProgrammeEvents" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ProgrammeEvents" PRIMARY KEY,
    "Audience" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    "IsJoint" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Modules" TEXT NOT NULL,
    "Place" TEXT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Topics" TEXT NOT NULL,
    "TrainerId" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ProgrammeEvents_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProgrammeEvents_TrainerAccreditations_TrainerId" FOREIGN KEY ("TrainerId") REFERENCES "TrainerAccreditations" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_ProgrammeEvents" ("Id", "Audience", "EndsAt", "IsJoint", "Kind", "Modules", "Place", "ProgrammeId", "StartsAt", "State", "Title", "Topics", "TrainerId", "Version")
SELECT "Id", "Audience", "EndsAt", "IsJoint", "Kind", "Modules", "Place", "ProgrammeId", "StartsAt", "State", "Title", "Topics", "TrainerId", "Version"
FROM "ProgrammeEvents";

COMMIT;

PRAGMA foreign_keys = 0;

BEGIN TRANSACTION;
DROP TABLE "ProgrammeEvents";

ALTER TABLE "ef_temp_ProgrammeEvents" RENAME TO "ProgrammeEvents";

COMMIT;

PRAGMA foreign_keys = 1;

BEGIN TRANSACTION;
CREATE INDEX "IX_ProgrammeEvents_ProgrammeId_StartsAt" ON "ProgrammeEvents" ("ProgrammeId", "StartsAt");

CREATE INDEX "IX_ProgrammeEvents_TrainerId" ON "ProgrammeEvents" ("TrainerId");

COMMIT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123090000_CasesPrizesAndTemplates', '10.0.14');

BEGIN TRANSACTION;
ALTER TABLE "PairJournals" ADD "Feedback" TEXT NOT NULL DEFAULT '[]';

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123100000_PairFeedback', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "People" ADD "ErasedOn" TEXT NULL;

CREATE TABLE "Erasures" (
    "PersonId" TEXT NOT NULL CONSTRAINT "PK_Erasures" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "Wish" TEXT NOT NULL,
    "ErasedAt" TEXT NOT NULL,
    "ClearedAt" TEXT NULL
);

CREATE TABLE "LegalHolds" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_LegalHolds" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "Reference" TEXT NOT NULL,
    "PlacedAt" TEXT NOT NULL,
    CONSTRAINT "FK_LegalHolds_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Erasures_ErasedAt" ON "Erasures" ("ErasedAt");

CREATE UNIQUE INDEX "IX_LegalHolds_PersonId_Reference" ON "LegalHolds" ("PersonId", "Reference");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123110000_PeopleErased', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "AuditEntries" ADD "ActorCommitment" BLOB NULL;

ALTER TABLE "AuditEntries" ADD "Chain" TEXT NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';

ALTER TABLE "AuditEntries" ADD "ClientId" TEXT NULL;

ALTER TABLE "AuditEntries" ADD "Hash" BLOB NULL;

ALTER TABLE "AuditEntries" ADD "Reason" TEXT NULL;

ALTER TABLE "AuditEntries" ADD "Salt" BLOB NULL;

ALTER TABLE "AuditEntries" ADD "Sequence" INTEGER NULL;

CREATE TABLE "ChainHeads" (
    "Log" TEXT NOT NULL,
    "Chain" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "Hash" BLOB NOT NULL,
    CONSTRAINT "PK_ChainHeads" PRIMARY KEY ("Log", "Chain")
);

CREATE UNIQUE INDEX "IX_AuditEntries_Chain_Sequence" ON "AuditEntries" ("Chain", "Sequence");

CREATE INDEX "IX_AuditEntries_Unsealed" ON "AuditEntries" ("Chain", "At") WHERE "Sequence" IS NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261124100000_AuditChains', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "Disclosures" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Disclosures" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "Data" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "ViewerOrganisationId" TEXT NULL,
    "Day" TEXT NOT NULL,
    "Once" TEXT NULL,
    "At" TEXT NOT NULL,
    "Issuer" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Chain" TEXT NOT NULL,
    "Salt" BLOB NULL,
    "ActorCommitment" BLOB NULL,
    "Sequence" INTEGER NULL,
    "Hash" BLOB NULL
);

CREATE UNIQUE INDEX "IX_Disclosures_Chain_Sequence" ON "Disclosures" ("Chain", "Sequence");

CREATE UNIQUE INDEX "IX_Disclosures_Once" ON "Disclosures" ("Once");

CREATE INDEX "IX_Disclosures_PersonId_At" ON "Disclosures" ("PersonId", "At");

CREATE INDEX "IX_Disclosures_Unsealed" ON "Disclosures" ("Chain", "At") WHERE "Sequence" IS NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261124110000_Disclosures', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Programmes" ADD "KeepsPairContent" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "PairContentKeys" (
    "PairId" TEXT NOT NULL CONSTRAINT "PK_PairContentKeys" PRIMARY KEY,
    "ProgrammeId" TEXT NOT NULL,
    "MentorPersonId" TEXT NOT NULL,
    "MenteePersonId" TEXT NOT NULL,
    "Wrapped" BLOB NOT NULL,
    CONSTRAINT "FK_PairContentKeys_Pairs_PairId" FOREIGN KEY ("PairId") REFERENCES "Pairs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairContentKeys_People_MenteePersonId" FOREIGN KEY ("MenteePersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairContentKeys_People_MentorPersonId" FOREIGN KEY ("MentorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairContentKeys_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PairNotes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PairNotes" PRIMARY KEY,
    "PairId" TEXT NOT NULL,
    "ProgrammeId" TEXT NOT NULL,
    "MentorPersonId" TEXT NOT NULL,
    "MenteePersonId" TEXT NOT NULL,
    "Author" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "WrittenAt" TEXT NOT NULL,
    "Sealed" BLOB NOT NULL,
    CONSTRAINT "FK_PairNotes_Pairs_PairId" FOREIGN KEY ("PairId") REFERENCES "Pairs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairNotes_People_MenteePersonId" FOREIGN KEY ("MenteePersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairNotes_People_MentorPersonId" FOREIGN KEY ("MentorPersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PairNotes_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_PairContentKeys_MenteePersonId" ON "PairContentKeys" ("MenteePersonId");

CREATE INDEX "IX_PairContentKeys_MentorPersonId" ON "PairContentKeys" ("MentorPersonId");

CREATE INDEX "IX_PairContentKeys_ProgrammeId" ON "PairContentKeys" ("ProgrammeId");

CREATE INDEX "IX_PairNotes_MenteePersonId" ON "PairNotes" ("MenteePersonId");

CREATE INDEX "IX_PairNotes_MentorPersonId" ON "PairNotes" ("MentorPersonId");

CREATE INDEX "IX_PairNotes_PairId_WrittenAt" ON "PairNotes" ("PairId", "WrittenAt");

CREATE INDEX "IX_PairNotes_ProgrammeId" ON "PairNotes" ("ProgrammeId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261124120000_PairContent', '10.0.14');

COMMIT;

